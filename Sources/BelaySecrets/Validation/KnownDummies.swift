/// Tokens that documentation and emulators publish, by hash, so that no token stands in this file.
enum KnownDummies {
  /// FNV-1a hashes; each line names what it is the hash of.
  private static let hashes: [UInt64] = [
    // Azurite's storage key
    0x3F9D_1C99_6E62_0B67,
    // the Cosmos DB emulator's key
    0x9F19_20C6_CD48_4714,
    // Stripe's documentation, current
    0xDDD1_9C48_6D09_5D84,
    // Stripe's documentation, older
    0x67E7_33C2_F903_5757,
    // Telegram's documentation
    0x8959_D21B_97C6_B870,
    // Mailgun's documentation
    0xDCB5_3D39_AE3D_BEB0,
    // reCAPTCHA's public test secret
    0xC9B6_9149_9B62_E847,
    // AWS's documentation, second key id
    0x7DA4_539F_17DE_7061,
    // HTTP Basic of user:password
    0xBAC1_05AA_C64C_BE2D,
    // RFC 7617's Basic example
    0x9617_EA56_85AE_57EA,
    // RFC 6749's Basic example
    0xDC8D_8CA0_6454_72E9,
    // RFC 6749's access token, refresh token, code and client secret
    0x846B_2A1E_2FAD_7FCB, 0xECC1_A447_4851_BC28, 0x30AA_8188_BB02_3E35, 0xD9AD_86AD_3724_159B,
    // RFC 6750's token
    0xBB65_956C_4B8B_34BF,
    // RFC 7636's verifier and challenge
    0xE18E_8033_6377_68EA, 0x89DA_46F5_8AFD_03E1,
    // the samples of Google Authenticator and of RFC 6238
    0xD1D4_07FE_9B0D_9C34, 0xA704_E0C5_1F1B_6B61, 0xB381_FF57_E351_E530,
    // Unity's passcodes of new projects
    0xA2A9_F770_C464_C4E6, 0x375B_DE1B_DC73_944E,
    // Cloudflare's, PagerDuty's and Dynatrace's documentation
    0x7665_591B_3560_188F, 0xFE73_7588_D220_55F6,
    0x2DF9_498C_D655_79E9,
    // RFC 6455's handshake
    0x268C_162F_0C1D_CB48,
    // 1Password's documentation
    0x7A4E_5C59_906D_263A,
    // jwt.io's sample
    0x15F8_7945_422C_BEA3,
    // PyJWT's documentation
    0x0FD9_90C5_1562_51FE,
    // RFC 7638's and RFC 7517's symmetric key
    0x4C5E_01D1_CA46_43FA,
    // RFC 7517's EC key
    0xC956_8C47_6CB9_7951,
    // RFC 8037's Ed25519 key
    0xDFBE_2F23_0969_3DB1,
    // RFC 7515's HMAC key
    0x961D_1599_2B9F_EB22,
    // RFC 7515's EC key
    0x0A63_B8A8_C245_2BC0,
    // Hardhat's first account
    0x0B89_D8AB_B8CB_FF84,
    // the same with its prefix
    0x1794_84C6_F508_B654,
    // Hardhat's second account
    0x5924_FF5C_475B_0CD8,
    // Fernet's specification
    0x5D6E_FFF1_4D85_180D,
    // the UUIDs of RFC 4122 and those that documentation copies from each other
    0xFBB0_538E_E83A_5048, 0x8DA4_BF2F_8D2B_E9BF, 0x91B1_78F7_F1C4_C564, 0xBDB2_9FB2_917E_ED69,
    0xAD05_FD90_5956_3830, 0xAA30_7395_694B_A02F, 0x37B7_DAEF_2801_F15E, 0x0D28_11A9_FAA9_0F8C,
    // NT and LM hash of nothing
    0xBC2F_E84D_4051_D4BF, 0x3953_8074_BB11_6C09,
    // MD5, SHA-1 and SHA-256 of `admin`, `password`, `123456` and nothing
    0xA426_CA3F_E873_4D0C, 0x4FAA_CFA1_839E_71AF, 0x2558_F3C1_EFCF_5D12,
    0xEF15_B1FE_949D_67FB, 0x8809_0094_F491_159B, 0xC420_EEDC_D0EE_FD09,
    0x3987_2BD9_CFAC_C0C7, 0xF985_FD8F_ABE7_8831, 0xC413_D184_E4B0_D71C,
    0xE982_2D5C_2BDC_0404, 0xA352_96E2_4730_B575, 0x8C3A_1BB4_05B4_C236,
  ]

  /// Whether a token is one of them.
  static func contains(_ secret: Span<UInt8>) -> Bool {
    let hash = hash(secret)
    for known in hashes where known == hash { return true }
    return false
  }

  /// FNV-1a over 64 bits; no protection, only a short name for a published text.
  static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<text.count {
      hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3
    }
    return hash
  }
}
