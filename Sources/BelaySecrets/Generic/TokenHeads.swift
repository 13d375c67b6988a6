/// How tokens begin that have rules of their own.
enum TokenHeads {
  private static let heads: StaticString = """
    |ABSK|AIza|AKCp|API-|ATATT|ATBB|ATCTT|ATTA|AstraCS:|BBDC-|CCIPAT_|CFPAT-|CLOJARS_|EAA|EZAK|\
    FLWSECK-|GOCSPX-|HRKU-|KEY0|NRAK-|PMAK-|SWMKEY-|SWMTKN-|WPL_AP1.|amzn.mws.|api-|csk-|dapi|\
    dckr_|doo_v1_|dop_v1_|dor_v1_|dp.pt.|dp.st.|dt0c01.|duffel_live_|eyJ|figd_|github_pat_|glc_|\
    gldt-|glft-|glpat-|glptt-|glrt-|gsk_|hf_|hvb.|hvs.|jina_|lin_api_|lin_oauth_|llx-|lsv2_|mlsn.|\
    napi_|nfp_|ntn_|nvapi-|ops_|os_v2_app_|oy2|pat-eu1-|pat-na1-|pcsk_|phx_|pplx-|pscale_|pul-|\
    pypi-|r8_|rdme_|rk_live_|rnd_|rubygems_|rzp_live_|rzp_test_|sb_secret_|sbp_|secret_|sgp_|\
    shippo_live_|shpat_|shpca_|shppa_|shpss_|sk-admin-|sk-ant-|sk-lf-|sk-or-v1-|sk-proj-|\
    sk-svcacct-|sk_live_|sk_test_|sntrys_|sntryu_|sq0csp-|sqp_|squ_|tfp_|tgp_v1_|tskey-|tvly-|\
    vck_|vcp_|wandb_v1_|whsec_|xai-|xapp-|xkeysib-|xoxa-|xoxb-|xoxc-|xoxd-|xoxe-|xoxe.|xoxp-|\
    xoxr-|xsmtpsib-|ya29.|
    """

  /// Shorter than this a text with such a beginning is no token, but one that was cut or made up: whole ones are found
  /// by their own rules, whatever their length.
  private static var shortest: Int { 26 }

  /// Whether a value begins as one of them and is too short to be one.
  static func isStub(_ value: Span<UInt8>) -> Bool {
    value.count < shortest && WordList.begins(heads, value)
  }
}
