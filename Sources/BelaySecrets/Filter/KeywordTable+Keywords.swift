// Written by KeywordTableTests: BELAY_RECORD=1 swift test --filter KeywordTableTests
extension KeywordTable {
  /// Group and place of the rule, place in the letters, length.
  static let keywords: [KeywordIndex.Keyword] = [
    .init(0, 0, 0, 4), .init(0, 1, 4, 4), .init(0, 2, 8, 4), .init(0, 3, 12, 4), .init(0, 4, 16, 4),
    .init(0, 5, 20, 11), .init(0, 6, 31, 12), .init(0, 6, 43, 12), .init(0, 6, 55, 11),
    .init(0, 6, 66, 8), .init(0, 6, 74, 16), .init(0, 6, 90, 19), .init(0, 6, 109, 10),
    .init(0, 6, 119, 10), .init(0, 6, 129, 13), .init(0, 6, 142, 7), .init(0, 6, 149, 12),
    .init(1, 0, 161, 6), .init(1, 1, 167, 5), .init(1, 2, 172, 5), .init(1, 3, 177, 7),
    .init(1, 4, 184, 7), .init(1, 5, 191, 5), .init(1, 6, 196, 9), .init(1, 7, 205, 6),
    .init(1, 8, 211, 6), .init(1, 9, 217, 6), .init(1, 10, 223, 8), .init(1, 11, 231, 6),
    .init(1, 12, 237, 6), .init(2, 0, 243, 4), .init(2, 1, 247, 10), .init(2, 2, 257, 5),
    .init(3, 0, 262, 4), .init(3, 1, 266, 4), .init(3, 2, 270, 4), .init(3, 2, 274, 4),
    .init(3, 3, 278, 10), .init(3, 3, 288, 9), .init(3, 3, 297, 10), .init(3, 3, 307, 17),
    .init(3, 3, 324, 15), .init(3, 3, 339, 17), .init(3, 3, 356, 9), .init(3, 3, 365, 10),
    .init(3, 4, 375, 4), .init(3, 4, 379, 4), .init(3, 5, 383, 9), .init(3, 6, 392, 4),
    .init(3, 7, 396, 20), .init(3, 8, 416, 17), .init(3, 8, 433, 15), .init(3, 8, 448, 17),
    .init(3, 8, 465, 20), .init(3, 8, 485, 12), .init(4, 0, 497, 4), .init(4, 1, 501, 15),
    .init(4, 2, 516, 13), .init(4, 3, 529, 7), .init(4, 4, 536, 5), .init(4, 5, 541, 9),
    .init(4, 6, 550, 7), .init(4, 7, 557, 6), .init(4, 8, 563, 4), .init(4, 9, 567, 30),
    .init(4, 10, 597, 9), .init(5, 0, 606, 10), .init(5, 0, 616, 11), .init(5, 0, 627, 11),
    .init(5, 0, 638, 10), .init(5, 0, 648, 11), .init(5, 0, 659, 11), .init(5, 0, 670, 5),
    .init(5, 1, 675, 24), .init(5, 2, 699, 14), .init(5, 3, 713, 19), .init(5, 4, 732, 20),
    .init(5, 5, 752, 12), .init(5, 6, 764, 3), .init(5, 6, 767, 3), .init(5, 6, 770, 3),
    .init(5, 6, 773, 3), .init(5, 6, 776, 3), .init(5, 6, 779, 3), .init(5, 6, 782, 3),
    .init(5, 6, 785, 3), .init(5, 6, 788, 3), .init(5, 6, 791, 3), .init(5, 7, 794, 4),
    .init(5, 8, 798, 4), .init(5, 9, 802, 5), .init(5, 10, 807, 4), .init(5, 11, 811, 25),
    .init(5, 11, 836, 4), .init(5, 11, 840, 5), .init(5, 12, 845, 12), .init(5, 12, 857, 12),
    .init(5, 12, 869, 11), .init(5, 12, 880, 12), .init(5, 12, 892, 7), .init(5, 12, 899, 7),
    .init(5, 12, 906, 9), .init(5, 12, 915, 5), .init(5, 12, 920, 13), .init(5, 12, 933, 9),
    .init(5, 12, 942, 16), .init(5, 12, 958, 5), .init(5, 12, 963, 6), .init(5, 13, 969, 4),
    .init(5, 14, 973, 12), .init(5, 14, 985, 11), .init(5, 14, 996, 12), .init(5, 14, 1008, 12),
    .init(5, 14, 1020, 16), .init(5, 14, 1036, 9), .init(5, 14, 1045, 8), .init(5, 14, 1053, 12),
    .init(5, 14, 1065, 5), .init(5, 15, 1070, 4), .init(6, 0, 1074, 7), .init(6, 1, 1081, 7),
    .init(6, 2, 1088, 7), .init(6, 3, 1095, 13), .init(6, 3, 1108, 10), .init(6, 3, 1118, 10),
    .init(6, 3, 1128, 9), .init(6, 3, 1137, 18), .init(6, 3, 1155, 9), .init(6, 3, 1164, 9),
    .init(6, 3, 1173, 13), .init(6, 3, 1186, 12), .init(7, 0, 1198, 4), .init(7, 1, 1202, 6),
    .init(7, 1, 1208, 7), .init(8, 0, 1215, 5), .init(8, 0, 1220, 5), .init(8, 1, 1225, 5),
    .init(8, 2, 1230, 20), .init(8, 2, 1250, 12), .init(8, 2, 1262, 16), .init(8, 2, 1278, 14),
    .init(8, 2, 1292, 18), .init(8, 2, 1310, 10), .init(8, 2, 1320, 10), .init(8, 3, 1330, 10),
    .init(8, 3, 1340, 10), .init(8, 3, 1350, 10), .init(8, 3, 1360, 6), .init(8, 3, 1366, 6),
    .init(9, 0, 1372, 4), .init(9, 0, 1376, 5), .init(10, 0, 1381, 7), .init(10, 1, 1388, 14),
    .init(10, 1, 1402, 10), .init(10, 1, 1412, 12), .init(10, 1, 1424, 14), .init(10, 1, 1438, 12),
    .init(10, 1, 1450, 6), .init(11, 0, 1456, 4), .init(12, 0, 1460, 4), .init(12, 0, 1464, 4),
    .init(12, 0, 1468, 4), .init(12, 0, 1472, 4), .init(12, 1, 1476, 4), .init(12, 2, 1480, 15),
    .init(12, 3, 1495, 6), .init(13, 0, 1501, 4), .init(13, 0, 1505, 4), .init(13, 0, 1509, 4),
    .init(13, 0, 1513, 4), .init(13, 0, 1517, 4), .init(13, 1, 1521, 7), .init(14, 0, 1528, 4),
    .init(14, 1, 1532, 10), .init(14, 2, 1542, 5), .init(14, 2, 1547, 5), .init(14, 2, 1552, 5),
    .init(15, 0, 1557, 10), .init(15, 1, 1567, 11), .init(15, 2, 1578, 13), .init(16, 0, 1591, 5),
    .init(17, 0, 1596, 4), .init(18, 0, 1600, 4), .init(18, 1, 1604, 10), .init(18, 1, 1614, 9),
    .init(18, 2, 1623, 6), .init(18, 2, 1629, 7), .init(18, 2, 1636, 6), .init(19, 0, 1642, 8),
    .init(20, 0, 1650, 9), .init(21, 0, 1659, 3), .init(21, 1, 1662, 17), .init(22, 0, 1679, 20),
    .init(22, 0, 1699, 15), .init(22, 0, 1714, 14), .init(22, 0, 1728, 8), .init(22, 0, 1736, 9),
    .init(22, 0, 1745, 9), .init(22, 0, 1754, 10), .init(23, 0, 1764, 9), .init(23, 1, 1773, 9),
    .init(23, 2, 1782, 6), .init(23, 2, 1788, 7), .init(23, 3, 1795, 9), .init(23, 4, 1804, 9),
    .init(24, 0, 1813, 8), .init(25, 0, 1821, 4), .init(25, 1, 1825, 5), .init(26, 0, 1830, 8),
    .init(26, 1, 1838, 8), .init(26, 2, 1846, 11), .init(26, 3, 1857, 9), .init(27, 0, 1866, 13),
    .init(27, 1, 1879, 15), .init(27, 2, 1894, 13), .init(27, 2, 1907, 13), .init(28, 0, 1920, 3),
    .init(28, 1, 1923, 8), .init(29, 0, 1931, 4), .init(30, 0, 1935, 4), .init(31, 0, 1939, 5),
    .init(32, 0, 1944, 3), .init(33, 0, 1947, 9), .init(34, 0, 1956, 6), .init(35, 0, 1962, 8),
    .init(35, 1, 1970, 8), .init(36, 0, 1978, 7), .init(37, 0, 1985, 4), .init(38, 0, 1989, 5),
    .init(39, 0, 1994, 9), .init(39, 1, 2003, 5), .init(39, 1, 2008, 14), .init(39, 1, 2022, 13),
    .init(39, 1, 2035, 16), .init(39, 1, 2051, 16), .init(39, 1, 2067, 14), .init(39, 1, 2081, 14),
    .init(40, 0, 2095, 5), .init(40, 1, 2100, 5), .init(40, 2, 2105, 5), .init(40, 2, 2110, 5),
    .init(40, 3, 2115, 5), .init(40, 3, 2120, 5), .init(40, 4, 2125, 5), .init(40, 5, 2130, 8),
    .init(40, 6, 2138, 5), .init(40, 7, 2143, 5), .init(40, 8, 2148, 5), .init(40, 9, 2153, 25),
    .init(40, 10, 2178, 26), .init(40, 10, 2204, 25), .init(41, 1, 2229, 25),
    .init(41, 1, 2254, 28), .init(41, 2, 2282, 7), .init(42, 0, 2289, 3), .init(43, 0, 2292, 30),
    .init(44, 0, 2322, 8), .init(44, 1, 2330, 8), .init(44, 2, 2338, 8), .init(44, 2, 2346, 8),
    .init(44, 3, 2354, 6), .init(44, 4, 2360, 8), .init(45, 0, 2368, 4), .init(45, 1, 2372, 7),
    .init(45, 2, 2379, 7), .init(46, 0, 2386, 6), .init(46, 1, 2392, 6), .init(46, 2, 2398, 6),
    .init(46, 3, 2404, 6), .init(47, 0, 2410, 13), .init(48, 0, 2423, 8), .init(48, 1, 2431, 13),
    .init(49, 0, 2444, 9), .init(49, 0, 2453, 9), .init(50, 0, 2462, 18), .init(50, 0, 2480, 15),
    .init(50, 0, 2495, 19), .init(50, 1, 2514, 6), .init(50, 1, 2520, 6), .init(50, 1, 2526, 6),
    .init(50, 1, 2532, 6), .init(50, 1, 2538, 5), .init(51, 0, 2543, 12), .init(51, 0, 2555, 12),
    .init(52, 0, 2567, 3), .init(53, 0, 2570, 4), .init(54, 0, 2574, 4), .init(54, 0, 2578, 4),
    .init(54, 0, 2582, 4), .init(54, 0, 2586, 4), .init(54, 0, 2590, 4), .init(54, 0, 2594, 4),
    .init(54, 0, 2598, 4), .init(54, 0, 2602, 4), .init(54, 0, 2606, 4), .init(54, 1, 2610, 8),
    .init(54, 1, 2618, 9), .init(55, 0, 2627, 8), .init(55, 1, 2635, 9), .init(56, 0, 2644, 3),
    .init(57, 0, 2647, 5), .init(58, 0, 2652, 6), .init(59, 0, 2658, 31), .init(59, 1, 2689, 27),
    .init(59, 2, 2716, 30), .init(59, 3, 2746, 31), .init(59, 4, 2777, 35), .init(59, 5, 2812, 37),
    .init(59, 5, 2849, 31), .init(59, 5, 2880, 30), .init(59, 5, 2910, 31), .init(59, 6, 2941, 37),
    .init(59, 7, 2978, 20), .init(59, 8, 2998, 16), .init(59, 9, 3014, 42), .init(60, 0, 3056, 5),
    .init(60, 0, 3061, 5), .init(60, 0, 3066, 5), .init(60, 0, 3071, 5), .init(60, 0, 3076, 5),
    .init(60, 0, 3081, 5), .init(61, 0, 3086, 5), .init(61, 0, 3091, 5), .init(61, 1, 3096, 15),
    .init(62, 0, 3111, 11), .init(62, 0, 3122, 13), .init(62, 0, 3135, 11), .init(62, 0, 3146, 9),
    .init(62, 1, 3155, 8), .init(62, 1, 3163, 9), .init(62, 1, 3172, 6), .init(62, 1, 3178, 10),
    .init(62, 1, 3188, 8), .init(62, 2, 3196, 10), .init(62, 2, 3206, 14), .init(62, 3, 3220, 8),
    .init(62, 3, 3228, 9), .init(62, 4, 3237, 7), .init(62, 4, 3244, 8), .init(62, 5, 3252, 5),
    .init(62, 5, 3257, 6), .init(62, 5, 3263, 6), .init(62, 6, 3269, 7), .init(62, 6, 3276, 12),
    .init(62, 6, 3288, 16), .init(62, 7, 3304, 5), .init(62, 8, 3309, 12), .init(62, 9, 3321, 6),
    .init(62, 9, 3327, 11), .init(62, 9, 3338, 9), .init(62, 9, 3347, 8), .init(62, 9, 3355, 6),
    .init(62, 9, 3361, 7), .init(62, 9, 3368, 9), .init(62, 9, 3377, 11), .init(62, 9, 3388, 10),
    .init(62, 9, 3398, 12), .init(62, 9, 3410, 12), .init(62, 9, 3422, 8), .init(62, 9, 3430, 9),
    .init(62, 9, 3439, 5), .init(62, 9, 3444, 5), .init(62, 9, 3449, 7), .init(62, 9, 3456, 7),
    .init(62, 9, 3463, 9), .init(62, 9, 3472, 12), .init(62, 9, 3484, 7), .init(62, 9, 3491, 16),
    .init(62, 9, 3507, 7), .init(62, 9, 3514, 8), .init(62, 9, 3522, 12), .init(62, 9, 3534, 10),
    .init(62, 9, 3544, 7), .init(62, 9, 3551, 11), .init(62, 9, 3562, 6), .init(62, 9, 3568, 12),
    .init(62, 9, 3580, 11), .init(62, 9, 3591, 8), .init(62, 9, 3599, 8), .init(62, 9, 3607, 9),
    .init(62, 9, 3616, 9), .init(62, 9, 3625, 7), .init(62, 9, 3632, 8), .init(62, 9, 3640, 6),
    .init(62, 9, 3646, 7), .init(62, 9, 3653, 6), .init(62, 9, 3659, 12), .init(62, 9, 3671, 6),
    .init(62, 9, 3677, 6), .init(62, 9, 3683, 6), .init(62, 9, 3689, 6), .init(63, 0, 3695, 7),
    .init(63, 0, 3702, 8), .init(63, 1, 3710, 15), .init(63, 1, 3725, 7), .init(63, 1, 3732, 13),
    .init(63, 1, 3745, 16), .init(63, 2, 3761, 6), .init(63, 2, 3767, 7), .init(63, 2, 3774, 7),
    .init(63, 3, 3781, 7), .init(63, 3, 3788, 8), .init(63, 4, 3796, 7), .init(63, 4, 3803, 8),
    .init(64, 0, 3811, 13), .init(64, 1, 3824, 13), .init(65, 0, 3837, 4), .init(65, 1, 3841, 4),
    .init(65, 2, 3845, 6), .init(65, 2, 3851, 6), .init(65, 2, 3857, 6), .init(65, 2, 3863, 6),
    .init(65, 2, 3869, 9), .init(65, 2, 3878, 6), .init(66, 0, 3884, 9), .init(67, 0, 3893, 6),
    .init(67, 1, 3899, 6), .init(67, 1, 3905, 6), .init(67, 1, 3911, 6), .init(67, 1, 3917, 8),
    .init(67, 1, 3925, 9), .init(68, 0, 3934, 4), .init(69, 0, 3938, 7), .init(69, 1, 3945, 3),
    .init(70, 0, 3948, 6), .init(71, 0, 3954, 7), .init(72, 0, 3961, 5), .init(72, 1, 3966, 5),
    .init(72, 2, 3971, 4), .init(72, 3, 3975, 5), .init(73, 0, 3980, 15), .init(73, 0, 3995, 10),
    .init(73, 0, 4005, 8), .init(73, 0, 4013, 10), .init(73, 0, 4023, 15), .init(73, 0, 4038, 13),
    .init(73, 0, 4051, 7), .init(73, 1, 4058, 15), .init(73, 1, 4073, 10), .init(73, 1, 4083, 8),
    .init(73, 1, 4091, 18), .init(73, 1, 4109, 18), .init(73, 1, 4127, 15), .init(73, 1, 4142, 13),
    .init(73, 1, 4155, 7), .init(74, 0, 4162, 5), .init(74, 1, 4167, 7), .init(74, 2, 4174, 8),
    .init(75, 0, 4182, 7), .init(75, 1, 4189, 10), .init(75, 2, 4199, 6), .init(76, 0, 4205, 3),
    .init(77, 0, 4208, 4), .init(78, 0, 4212, 8), .init(78, 1, 4220, 10), .init(79, 0, 4230, 4),
    .init(79, 1, 4234, 7), .init(80, 0, 4241, 12), .init(80, 1, 4253, 9), .init(80, 1, 4262, 10),
    .init(80, 1, 4272, 5), .init(80, 1, 4277, 5), .init(80, 2, 4282, 4), .init(81, 0, 4286, 5),
    .init(82, 0, 4291, 8), .init(82, 0, 4299, 8), .init(82, 0, 4307, 8), .init(82, 0, 4315, 8),
    .init(82, 0, 4323, 8), .init(83, 1, 4331, 8), .init(84, 0, 4339, 5), .init(85, 0, 4344, 7),
    .init(85, 1, 4351, 8), .init(85, 1, 4359, 12), .init(85, 1, 4371, 9), .init(85, 1, 4380, 9),
    .init(85, 1, 4389, 12), .init(85, 2, 4401, 7), .init(86, 0, 4408, 4), .init(86, 0, 4412, 4),
    .init(86, 0, 4416, 4), .init(87, 0, 4420, 5), .init(87, 1, 4425, 5), .init(88, 0, 4430, 4),
    .init(89, 0, 4434, 9), .init(90, 0, 4443, 4), .init(91, 0, 4447, 4), .init(93, 0, 4451, 5),
    .init(94, 0, 4456, 15), .init(95, 0, 4471, 7), .init(96, 0, 4478, 9), .init(97, 0, 4487, 5),
    .init(98, 0, 4492, 5), .init(99, 0, 4497, 10), .init(99, 0, 4507, 11), .init(100, 0, 4518, 5),
    .init(101, 0, 4523, 7), .init(102, 0, 4530, 10), .init(102, 0, 4540, 14),
    .init(102, 0, 4554, 10), .init(102, 0, 4564, 9), .init(102, 0, 4573, 7), .init(104, 0, 4580, 7),
    .init(105, 0, 4587, 8), .init(106, 0, 4595, 6), .init(106, 0, 4601, 6), .init(106, 0, 4607, 11),
    .init(106, 0, 4618, 7), .init(106, 0, 4625, 5), .init(107, 0, 4630, 4), .init(109, 0, 4634, 4),
    .init(110, 0, 4638, 6), .init(111, 0, 4644, 7), .init(112, 0, 4651, 6), .init(112, 0, 4657, 10),
    .init(113, 0, 4667, 8), .init(114, 0, 4675, 16), .init(115, 0, 4691, 9), .init(115, 1, 4700, 9),
    .init(116, 0, 4709, 6), .init(116, 0, 4715, 11), .init(116, 0, 4726, 13),
    .init(116, 0, 4739, 9), .init(116, 0, 4748, 5), .init(116, 1, 4753, 4), .init(116, 1, 4757, 9),
    .init(116, 1, 4766, 9), .init(117, 0, 4775, 6), .init(118, 0, 4781, 6), .init(119, 0, 4787, 9),
    .init(119, 0, 4796, 5), .init(119, 0, 4801, 5), .init(119, 0, 4806, 7), .init(119, 0, 4813, 7),
    .init(119, 0, 4820, 11), .init(119, 0, 4831, 12), .init(120, 0, 4843, 8),
    .init(121, 0, 4851, 8), .init(122, 0, 4859, 8), .init(123, 0, 4867, 6), .init(123, 0, 4873, 6),
    .init(123, 0, 4879, 6), .init(123, 0, 4885, 5), .init(124, 0, 4890, 7), .init(125, 0, 4897, 12),
    .init(125, 0, 4909, 12), .init(126, 0, 4921, 4), .init(127, 0, 4925, 4), .init(127, 0, 4929, 4),
    .init(128, 0, 4933, 5), .init(129, 0, 4938, 10), .init(129, 0, 4948, 7),
    .init(129, 0, 4955, 10), .init(129, 0, 4965, 10), .init(129, 0, 4975, 11),
    .init(130, 0, 4986, 11), .init(130, 0, 4997, 10), .init(130, 0, 5007, 11),
    .init(130, 0, 5018, 11), .init(130, 0, 5029, 6), .init(130, 0, 5035, 8), .init(130, 0, 5043, 8),
    .init(130, 0, 5051, 7), .init(130, 0, 5058, 7), .init(130, 0, 5065, 8), .init(130, 0, 5073, 6),
    .init(131, 0, 5079, 7), .init(131, 0, 5086, 6), .init(131, 0, 5092, 8), .init(131, 0, 5100, 7),
    .init(131, 0, 5107, 7), .init(131, 0, 5114, 6), .init(131, 0, 5120, 10), .init(131, 0, 5130, 6),
    .init(133, 1, 5136, 8), .init(133, 1, 5144, 6), .init(133, 1, 5150, 9), .init(133, 1, 5159, 5),
    .init(133, 1, 5164, 8), .init(133, 1, 5172, 9), .init(133, 1, 5181, 6), .init(134, 0, 5187, 7),
    .init(134, 0, 5194, 7), .init(134, 0, 5201, 6), .init(134, 0, 5207, 6), .init(134, 0, 5213, 7),
    .init(134, 0, 5220, 7), .init(134, 0, 5227, 6), .init(134, 0, 5233, 10), .init(134, 0, 5243, 4),
    .init(134, 0, 5247, 5), .init(134, 0, 5252, 6), .init(134, 0, 5258, 6), .init(135, 0, 5264, 9),
    .init(137, 0, 5273, 6), .init(138, 0, 5279, 8), .init(139, 0, 5287, 5), .init(139, 0, 5292, 7),
    .init(139, 0, 5299, 8), .init(140, 0, 5307, 10), .init(142, 0, 5317, 6), .init(142, 0, 5323, 7),
    .init(143, 0, 5330, 9), .init(143, 0, 5339, 16), .init(144, 0, 5355, 6), .init(144, 1, 5361, 4),
    .init(144, 1, 5365, 4), .init(144, 1, 5369, 4), .init(144, 2, 5373, 3), .init(144, 2, 5376, 3),
    .init(145, 0, 5379, 8), .init(145, 0, 5387, 9), .init(145, 0, 5396, 9), .init(145, 0, 5405, 9),
    .init(145, 0, 5414, 7), .init(145, 0, 5421, 6), .init(145, 0, 5427, 10), .init(145, 0, 5437, 7),
    .init(145, 0, 5444, 7), .init(147, 0, 5451, 11), .init(148, 0, 5462, 5), .init(149, 0, 5467, 5),
    .init(150, 0, 5472, 4), .init(151, 0, 5476, 5), .init(151, 0, 5481, 6), .init(151, 0, 5487, 5),
    .init(152, 0, 5492, 6), .init(153, 0, 5498, 6), .init(154, 0, 5504, 7), .init(155, 0, 5511, 12),
    .init(155, 0, 5523, 6), .init(155, 0, 5529, 9), .init(155, 1, 5538, 4), .init(156, 0, 5542, 8),
    .init(157, 0, 5550, 6), .init(158, 0, 5556, 4), .init(159, 0, 5560, 7), .init(159, 0, 5567, 7),
    .init(159, 0, 5574, 10), .init(159, 0, 5584, 7), .init(159, 0, 5591, 8), .init(159, 0, 5599, 6),
    .init(159, 0, 5605, 6), .init(159, 0, 5611, 9), .init(159, 0, 5620, 8), .init(160, 0, 5628, 6),
    .init(160, 0, 5634, 7), .init(160, 0, 5641, 5), .init(160, 0, 5646, 7), .init(160, 0, 5653, 7),
    .init(161, 0, 5660, 11), .init(162, 0, 5671, 10), .init(163, 0, 5681, 10),
    .init(164, 0, 5691, 4), .init(165, 0, 5695, 11), .init(165, 0, 5706, 12),
    .init(166, 0, 5718, 8), .init(167, 0, 5726, 20), .init(168, 0, 5746, 7), .init(169, 0, 5753, 8),
    .init(170, 0, 5761, 6), .init(170, 0, 5767, 6), .init(170, 0, 5773, 6), .init(170, 0, 5779, 11),
    .init(170, 0, 5790, 5), .init(171, 0, 5795, 6), .init(172, 0, 5801, 7), .init(172, 0, 5808, 7),
    .init(172, 0, 5815, 9), .init(172, 0, 5824, 7), .init(172, 0, 5831, 10), .init(172, 0, 5841, 9),
    .init(173, 0, 5850, 10), .init(174, 0, 5860, 8), .init(174, 0, 5868, 5), .init(174, 0, 5873, 5),
    .init(174, 0, 5878, 5), .init(175, 0, 5883, 8), .init(175, 0, 5891, 8), .init(175, 0, 5899, 13),
    .init(176, 0, 5912, 5), .init(177, 0, 5917, 4), .init(178, 0, 5921, 5), .init(178, 0, 5926, 5),
    .init(178, 0, 5931, 5), .init(178, 0, 5936, 5), .init(178, 0, 5941, 5), .init(178, 0, 5946, 5),
    .init(179, 0, 5951, 10), .init(179, 0, 5961, 10), .init(180, 0, 5971, 8),
    .init(181, 0, 5979, 4), .init(181, 0, 5983, 7), .init(181, 0, 5990, 5), .init(181, 0, 5995, 7),
    .init(181, 0, 6002, 5), .init(182, 0, 6007, 14), .init(182, 1, 6021, 14),
    .init(182, 2, 6035, 14), .init(183, 0, 6049, 9), .init(183, 0, 6058, 10),
    .init(184, 0, 6068, 6), .init(185, 0, 6074, 8), .init(186, 0, 6082, 6), .init(186, 0, 6088, 6),
    .init(186, 0, 6094, 6), .init(187, 0, 6100, 6), .init(187, 0, 6106, 5), .init(187, 0, 6111, 5),
    .init(187, 0, 6116, 5), .init(187, 0, 6121, 5), .init(187, 0, 6126, 5), .init(187, 0, 6131, 5),
    .init(187, 0, 6136, 5), .init(187, 0, 6141, 5), .init(187, 0, 6146, 5), .init(187, 0, 6151, 5),
    .init(187, 0, 6156, 5), .init(187, 0, 6161, 15), .init(187, 0, 6176, 15),
    .init(187, 0, 6191, 9), .init(187, 0, 6200, 9), .init(188, 0, 6209, 5), .init(189, 0, 6214, 8),
    .init(190, 0, 6222, 4), .init(191, 0, 6226, 7), .init(192, 0, 6233, 15),
    .init(192, 0, 6248, 13), .init(192, 0, 6261, 12), .init(192, 0, 6273, 10),
    .init(192, 0, 6283, 10), .init(192, 0, 6293, 13), .init(192, 0, 6306, 11),
    .init(192, 0, 6317, 13), .init(192, 0, 6330, 13), .init(193, 0, 6343, 7),
    .init(194, 0, 6350, 6), .init(195, 0, 6356, 8), .init(196, 0, 6364, 5), .init(197, 0, 6369, 6),
    .init(198, 0, 6375, 7), .init(199, 0, 6382, 4), .init(201, 0, 6386, 6), .init(202, 0, 6392, 5),
    .init(202, 0, 6397, 8), .init(202, 1, 6405, 5), .init(202, 1, 6410, 8), .init(203, 0, 6418, 4),
    .init(204, 0, 6422, 6), .init(205, 0, 6428, 10), .init(206, 0, 6438, 9), .init(207, 0, 6447, 5),
    .init(207, 0, 6452, 5), .init(207, 0, 6457, 5), .init(207, 0, 6462, 5), .init(207, 0, 6467, 5),
    .init(207, 0, 6472, 5), .init(208, 0, 6477, 9), .init(209, 0, 6486, 6), .init(209, 0, 6492, 9),
    .init(210, 0, 6501, 7), .init(211, 0, 6508, 9), .init(211, 0, 6517, 11), .init(212, 0, 6528, 7),
    .init(213, 0, 6535, 12), .init(214, 0, 6547, 9), .init(214, 0, 6556, 5), .init(214, 0, 6561, 5),
    .init(214, 0, 6566, 10), .init(215, 0, 6576, 5), .init(216, 0, 6581, 8), .init(217, 0, 6589, 4),
    .init(218, 0, 6593, 4), .init(218, 1, 6597, 7), .init(218, 1, 6604, 6), .init(218, 1, 6610, 10),
    .init(219, 0, 6620, 7), .init(219, 0, 6627, 7), .init(219, 0, 6634, 7), .init(219, 0, 6641, 7),
    .init(219, 0, 6648, 8), .init(219, 0, 6656, 7), .init(220, 0, 6663, 6), .init(221, 0, 6669, 7),
    .init(221, 1, 6676, 21), .init(221, 2, 6697, 7), .init(222, 0, 6704, 4), .init(223, 0, 6708, 7),
    .init(224, 0, 6715, 10), .init(224, 0, 6725, 11), .init(224, 0, 6736, 8),
    .init(225, 0, 6744, 6), .init(225, 0, 6750, 5), .init(226, 0, 6755, 6), .init(227, 0, 6761, 5),
    .init(228, 0, 6766, 9), .init(229, 0, 6775, 9), .init(229, 0, 6784, 10),
    .init(229, 0, 6794, 11), .init(229, 0, 6805, 12), .init(229, 0, 6817, 13),
    .init(230, 0, 6830, 14), .init(230, 0, 6844, 14), .init(231, 0, 6858, 9),
    .init(231, 0, 6867, 14), .init(231, 0, 6881, 10), .init(231, 0, 6891, 10),
    .init(231, 0, 6901, 15), .init(231, 0, 6916, 11), .init(231, 0, 6927, 9),
    .init(231, 0, 6936, 10), .init(232, 0, 6946, 4), .init(232, 1, 6950, 6), .init(232, 1, 6956, 6),
    .init(232, 1, 6962, 9), .init(232, 1, 6971, 6), .init(232, 2, 6977, 6), .init(233, 0, 6983, 5),
    .init(233, 0, 6988, 7), .init(233, 0, 6995, 7), .init(233, 0, 7002, 7), .init(233, 0, 7009, 8),
    .init(233, 0, 7017, 5), .init(233, 0, 7022, 4), .init(233, 0, 7026, 7), .init(233, 0, 7033, 8),
    .init(234, 0, 7041, 7), .init(235, 0, 7048, 8), .init(236, 0, 7056, 10), .init(236, 0, 7066, 9),
    .init(236, 0, 7075, 10), .init(237, 0, 7085, 10), .init(237, 0, 7095, 5),
    .init(238, 0, 7100, 5), .init(239, 0, 7105, 10), .init(239, 0, 7115, 12),
    .init(239, 0, 7127, 12), .init(239, 0, 7139, 12), .init(240, 0, 7151, 5),
    .init(240, 0, 7156, 6), .init(240, 0, 7162, 6), .init(240, 0, 7168, 7), .init(240, 0, 7175, 7),
    .init(240, 0, 7182, 7), .init(240, 0, 7189, 9), .init(240, 0, 7198, 10),
    .init(240, 0, 7208, 10), .init(240, 0, 7218, 10), .init(240, 0, 7228, 11),
    .init(240, 0, 7239, 11), .init(240, 0, 7250, 10), .init(240, 0, 7260, 5),
    .init(240, 0, 7265, 5), .init(240, 0, 7270, 5), .init(240, 0, 7275, 5), .init(240, 0, 7280, 5),
    .init(240, 0, 7285, 5), .init(240, 0, 7290, 5), .init(240, 0, 7295, 5), .init(240, 0, 7300, 5),
    .init(240, 0, 7305, 5), .init(240, 0, 7310, 5), .init(240, 0, 7315, 7), .init(240, 0, 7322, 6),
    .init(240, 0, 7328, 9), .init(240, 0, 7337, 13), .init(240, 0, 7350, 10),
    .init(240, 0, 7360, 10), .init(240, 0, 7370, 9), .init(240, 0, 7379, 10),
    .init(240, 0, 7389, 10), .init(240, 0, 7399, 9), .init(240, 0, 7408, 11),
    .init(240, 0, 7419, 9), .init(240, 0, 7428, 8), .init(240, 0, 7436, 10),
    .init(240, 0, 7446, 15), .init(240, 0, 7461, 6), .init(240, 0, 7467, 7), .init(240, 0, 7474, 8),
    .init(240, 0, 7482, 7), .init(240, 0, 7489, 14), .init(240, 0, 7503, 10),
    .init(240, 0, 7513, 9), .init(240, 0, 7522, 6), .init(240, 0, 7528, 6), .init(240, 0, 7534, 6),
    .init(240, 0, 7540, 6), .init(240, 0, 7546, 6), .init(240, 0, 7552, 5), .init(240, 0, 7557, 5),
    .init(240, 0, 7562, 5), .init(240, 0, 7567, 5), .init(240, 0, 7572, 5), .init(240, 0, 7577, 7),
    .init(240, 0, 7584, 6), .init(240, 0, 7590, 5), .init(240, 0, 7595, 5), .init(240, 0, 7600, 5),
    .init(240, 0, 7605, 5), .init(240, 0, 7610, 6), .init(240, 0, 7616, 7), .init(240, 1, 7623, 5),
    .init(240, 1, 7628, 10), .init(240, 1, 7638, 8), .init(240, 1, 7646, 6), .init(240, 1, 7652, 5),
    .init(240, 1, 7657, 5), .init(240, 1, 7662, 5), .init(240, 1, 7667, 5), .init(240, 1, 7672, 5),
    .init(240, 1, 7677, 6), .init(240, 1, 7683, 7), .init(240, 1, 7690, 7), .init(240, 1, 7697, 6),
    .init(240, 1, 7703, 6), .init(240, 1, 7709, 6), .init(240, 1, 7715, 6), .init(240, 1, 7721, 6),
    .init(240, 1, 7727, 6), .init(240, 1, 7733, 8), .init(240, 1, 7741, 5), .init(240, 1, 7746, 5),
    .init(240, 1, 7751, 5), .init(240, 1, 7756, 5), .init(240, 1, 7761, 5), .init(240, 1, 7766, 5),
    .init(240, 1, 7771, 5), .init(240, 1, 7776, 5), .init(240, 1, 7781, 5), .init(240, 1, 7786, 5),
    .init(240, 1, 7791, 5), .init(240, 1, 7796, 5), .init(240, 1, 7801, 5), .init(240, 1, 7806, 5),
    .init(240, 1, 7811, 7), .init(240, 1, 7818, 8), .init(240, 1, 7826, 6), .init(240, 1, 7832, 5),
    .init(240, 1, 7837, 5), .init(240, 1, 7842, 5), .init(240, 1, 7847, 5), .init(240, 1, 7852, 5),
    .init(240, 1, 7857, 5), .init(240, 1, 7862, 8), .init(240, 1, 7870, 8), .init(240, 1, 7878, 7),
    .init(240, 2, 7885, 11), .init(240, 2, 7896, 14), .init(240, 2, 7910, 8),
    .init(240, 2, 7918, 11), .init(240, 2, 7929, 7), .init(240, 2, 7936, 10),
    .init(241, 0, 7946, 14), .init(241, 0, 7960, 13), .init(241, 0, 7973, 15),
    .init(241, 0, 7988, 13), .init(241, 0, 8001, 13), .init(241, 0, 8014, 16),
    .init(241, 0, 8030, 13), .init(241, 0, 8043, 13), .init(241, 0, 8056, 10),
    .init(241, 0, 8066, 18), .init(241, 0, 8084, 15), .init(241, 0, 8099, 11),
    .init(241, 0, 8110, 15), .init(242, 0, 8125, 8), .init(242, 0, 8133, 12),
    .init(242, 0, 8145, 12), .init(242, 0, 8157, 7), .init(242, 0, 8164, 10),
    .init(242, 0, 8174, 11), .init(242, 0, 8185, 8), .init(242, 0, 8193, 11),
    .init(242, 0, 8204, 11), .init(242, 0, 8215, 9), .init(242, 0, 8224, 7),
    .init(242, 0, 8231, 10), .init(242, 0, 8241, 5), .init(242, 0, 8246, 11),
    .init(242, 0, 8257, 11), .init(242, 0, 8268, 8), .init(242, 0, 8276, 9), .init(242, 0, 8285, 8),
    .init(242, 0, 8293, 9), .init(242, 0, 8302, 7), .init(242, 0, 8309, 12),
    .init(242, 0, 8321, 13), .init(242, 0, 8334, 10), .init(242, 0, 8344, 10),
    .init(242, 0, 8354, 22), .init(242, 1, 8376, 6), .init(242, 1, 8382, 6), .init(242, 1, 8388, 8),
    .init(242, 1, 8396, 8), .init(242, 1, 8404, 8), .init(242, 2, 8412, 18),
    .init(242, 2, 8430, 11), .init(242, 2, 8441, 10), .init(242, 2, 8451, 14),
    .init(242, 2, 8465, 10), .init(242, 2, 8475, 7), .init(242, 2, 8482, 15),
    .init(242, 2, 8497, 14), .init(242, 2, 8511, 14), .init(242, 2, 8525, 6),
    .init(242, 2, 8531, 8), .init(242, 2, 8539, 13), .init(242, 2, 8552, 22),
    .init(242, 2, 8574, 23), .init(242, 2, 8597, 10), .init(242, 2, 8607, 18),
    .init(242, 2, 8625, 7), .init(242, 2, 8632, 7), .init(242, 2, 8639, 8), .init(242, 2, 8647, 8),
    .init(242, 3, 8655, 7), .init(242, 3, 8662, 15), .init(242, 3, 8677, 14),
    .init(242, 3, 8691, 14), .init(242, 3, 8705, 8), .init(242, 3, 8713, 16),
    .init(242, 4, 8729, 10), .init(242, 5, 8739, 24), .init(242, 6, 8763, 13),
    .init(242, 6, 8776, 15), .init(242, 6, 8791, 14), .init(242, 6, 8805, 13),
    .init(242, 6, 8818, 18), .init(242, 6, 8836, 10), .init(242, 7, 8846, 11),
    .init(242, 7, 8857, 11), .init(242, 7, 8868, 18), .init(242, 7, 8886, 7),
    .init(242, 7, 8893, 19), .init(242, 7, 8912, 21), .init(242, 7, 8933, 9),
    .init(242, 8, 8942, 4), .init(242, 8, 8946, 4), .init(242, 8, 8950, 4), .init(242, 8, 8954, 4),
    .init(242, 8, 8958, 4), .init(242, 8, 8962, 4), .init(242, 9, 8966, 17),
    .init(242, 9, 8983, 15), .init(242, 10, 8998, 9), .init(243, 0, 9007, 10),
    .init(243, 0, 9017, 10), .init(244, 0, 9027, 7), .init(245, 0, 9034, 7),
    .init(246, 0, 9041, 16), .init(246, 0, 9057, 8), .init(246, 1, 9065, 9),
    .init(246, 1, 9074, 11), .init(246, 1, 9085, 11), .init(246, 1, 9096, 11),
    .init(246, 2, 9107, 10), .init(246, 3, 9117, 9), .init(246, 3, 9126, 7), .init(246, 3, 9133, 4),
    .init(246, 3, 9137, 7), .init(246, 3, 9144, 8), .init(246, 3, 9152, 7), .init(246, 3, 9159, 6),
    .init(246, 3, 9165, 10), .init(246, 3, 9175, 10), .init(246, 3, 9185, 9),
    .init(246, 3, 9194, 4), .init(246, 3, 9198, 7), .init(246, 3, 9205, 9), .init(246, 3, 9214, 4),
    .init(246, 3, 9218, 10), .init(246, 3, 9228, 10), .init(246, 3, 9238, 8),
    .init(246, 3, 9246, 5), .init(246, 3, 9251, 8), .init(246, 3, 9259, 7), .init(246, 3, 9266, 9),
    .init(246, 3, 9275, 14), .init(246, 3, 9289, 12), .init(246, 3, 9301, 12),
    .init(246, 3, 9313, 11), .init(246, 3, 9324, 12), .init(65280, 0, 9336, 9),
    .init(65280, 0, 9345, 3), .init(65280, 0, 9348, 3), .init(65280, 0, 9351, 3),
    .init(65280, 0, 9354, 3), .init(65280, 0, 9357, 3), .init(65280, 0, 9360, 3),
    .init(65280, 0, 9363, 3), .init(65280, 0, 9366, 3), .init(65280, 0, 9369, 3),
    .init(65280, 0, 9372, 3), .init(65280, 0, 9375, 3), .init(65280, 1, 9378, 4),
    .init(65280, 1, 9382, 3), .init(65280, 1, 9385, 3), .init(65280, 1, 9388, 3),
    .init(65280, 1, 9391, 3), .init(65280, 2, 9394, 6), .init(65280, 2, 9400, 3),
    .init(65280, 2, 9403, 4), .init(65280, 2, 9407, 4), .init(65280, 2, 9411, 4),
    .init(65280, 2, 9415, 4), .init(65280, 2, 9419, 3), .init(65280, 2, 9422, 3),
    .init(65280, 2, 9425, 3),
  ]

  /// The keywords, one behind the other.
  static let letters: StaticString = """
    ghp_gho_ghu_ghs_ghr_github_pat_github_tokengithub-tokengithubtokengh_tokengithub\
    _api_tokengithub_access_tokengithub_patgithub_keygithub_secretghtokengithubsecre\
    tglpat-gldt-glft-glsoat-glffct-glrt-GR1348941glcbt-glptt-glimt-glagent-gloas-glp\
    at-ATBBATCTT3xFfGBBDC-AKIAASIAABIAACCAaws_secretawssecretaws-secretsecret_access\
    _keysecretaccesskeysecret-access-keysecretkeysecret_keyAKIAASIAamzn.mws.ABSKbedr\
    ock-api-key-YmVkaws_session_tokenawssessiontokenaws-session-tokenx-amz-security-\
    tokensessiontokenAIzaservice_accountrefresh_tokenGOCSPX-ya29.AQ.Ab8RN6:APA91bGOO\
    G1E1//0chat.googleapis.com/v1/spaces/recaptchaAccountKeyaccount_keystorage_keyst\
    oragekeyaccount-keystorage-keyazureDefaultEndpointsProtocolEndpoint=sb://.azure-\
    devices.net;.documents.azure.com.azconfig.io0Q~1Q~2Q~3Q~4Q~5Q~6Q~7Q~8Q~9Q~AZDOAz\
    Se&sig=+ACROcp-Apim-Subscription-Keyapimazureazure_devopsazure-devopsazuredevops\
    azure devopsado_patado-patado_tokenvsts_dev.azure.comazure_patvisualstudio.comaz\
    ureadopatAzFuazure_openaiazureopenaiazure-openaiazure openaiopenai.azure.comcogn\
    itiveazure_aiazure_speechazureAzCadop_v1_doo_v1_dor_v1_spaces_accessspaces_keysp\
    aces-keyspaceskeydigitaloceanspacesdo_spacesspaces_idspaces accessdigitaloceanLT\
    AIaliyunalibabacfut_cfat_v1.0-cloudflare_api_tokencf_api_tokencloudflare_tokencl\
    oudflare_keycloudflare_api_keycf_api_keycloudflarecloudflarex-auth-keyx_auth_key\
    cf_apicf_keyfm2_fm1r_HRKU-AAheroku_api_keyheroku_keyheroku_tokenheroku-api-keyhe\
    rokuapikeyherokurnd_vcp_vci_vca_vcr_vck_vercel_blob_rw_vercelnfp_nfc_nfo_nfu_nfb\
    _netlifysbp_sb_secret_eyJhbeyJ0eeyJrapscale_pw_pscale_tkn_pscale_oauth_napi_dapi\
    npm__authTokennpm_token_auth=_auth =:_authpypi-AgErubygems_oy2ClearTextPasswordc\
    argo_registry_tokencrates_io_tokenregistry.tokencratesiocrates-iocrates.io[regis\
    try]dckr_pat_dckr_oat_\"auth\"\\\"auth\\SWMTKN-1-SWMKEY-1-CLOJARS_AKCpcmVmdT3BlbkFJsk\
    -proj-sk-svcacct-sk-admin-sk-ant-api03-sk-ant-admin01-sk-ant-oat01-sk-ant-ort01-\
    hf_api_org_gsk_xai-pplx-r8_sk-or-v1-nvapi-lsv2_pt_lsv2_sk_tgp_v1_csk-pcsk_wandb_\
    v1_wandbweights_biasesweightsbiasesweights & biasesweightsandbiasesweights-biase\
    sweights biasesxoxb-xoxp-xoxa-xoxr-xoxs-xoxo-xapp-xoxe.xoxxoxe-xoxc-xoxd-hooks.s\
    lack.com/services/hooks.slack.com/workflows/hooks.slack.com/triggers/discord.com\
    /api/webhooks/discordapp.com/api/webhooks/discord:AA.webhook.office.com/webhookb\
    2/sk_live_rk_live_sk_test_rk_test_whsec_sk_live_EAAAsq0csp-sq0atp-shpat_shpca_sh\
    ppa_shpss_access_token$FLWSECK-FLWSECK_TEST-rzp_live_rzp_test_access-production-\
    access-sandbox-access-development-plaid_plaid.plaid-plaidsplaidshippo_live_shipp\
    o_test_SG.key--us1-us2-us3-us4-us5-us6-us7-us8-us9mandrillmailchimpxkeysib-xsmtp\
    sib-re_mlsn.twilio-----BEGIN RSA PRIVATE KEY----------BEGIN PRIVATE KEY---------\
    -BEGIN EC PRIVATE KEY----------BEGIN DSA PRIVATE KEY----------BEGIN OPENSSH PRIV\
    ATE KEY----------BEGIN ENCRYPTED PRIVATE KEY----------BEGIN RSA PRIVATE KEY-----\
    -----BEGIN EC PRIVATE KEY----------BEGIN DSA PRIVATE KEY----------BEGIN PGP PRIV\
    ATE KEY BLOCK-----PuTTY-User-Key-File-AGE-SECRET-KEY-1---- BEGIN SSH2 ENCRYPTED \
    PRIVATE KEY ----eyJhbeyJ0eeyJraeyJ4NeyJjdeyJlbeyJhbeyJraclient-key-datapostgres:\
    //postgresql://postgresql+postgres+mysql://mysql2://mysql+mariadb://mariadb+mong\
    odb://mongodb+srv://redis://rediss://amqp://amqps://@tcp(@unix(@tcp6(Server=Data\
     Source=Initial Catalog=jdbc:jdbc:oracle:mysql+postgresql+postgres+mariadb+mssql\
    +oracle+redshift+cockroachdbclickhousesnowflake://sqlserver://trino://presto://n\
    eo4jbolt+bolt://couchdbcouchbasecassandra://nats://elasticsearch://mqtt://mqtts:\
    //memcached://vertica://hive://teradata://db2://rethinkdb://influxdb://stomp://k\
    afka://celery://socks5://imap://imaps://sip://rtsp://ssh://git+https://svn://vnc\
    ://rdp://irc://http://https://x-access-token:oauth2:x-token-auth:gitlab-ci-token\
    :ftp://ftps://sftp://ldap://ldaps://smtp://smtps://authorizationauthorizationhvs\
    .hvb.vault_vault-vault vault.hashicorpvaultt.atlasv1.dp.pt.dp.st.dp.sa.dp.ct.dp.\
    scim.dp.audit.pul-ops_eyJA3-tskey-sha256~NRAK-NRII-NRALNRJS-datadog_api_keydd_ap\
    i_keyddapikeydd-api-keydatadog-api-keydatadogapikeydatadogdatadog_app_keydd_app_\
    keyddappkeydd-application-keydd_application_keydatadog-app-keydatadogappkeydatad\
    ogglsa_glc_eyJeyJrIjoisntryu_sntrys_eyJsentrydt0phx_lin_api_lin_oauth_ntn_secret\
    _ATATT3xFfGF0atlassianconfluencejira_.jiraATTAPMAK-pat-na1-pat-eu1-pat-na2-pat-a\
    p1-pat-na3-airtablefigd_CCIPAT_circlecicircle_tokencircle_cicircle-cicircle-toke\
    nCCIPRJ_squ_sqp_sqa_bkua_bkct_sgp_abuseipdbaio_p8e-aiven.g.alchemy.com/algoliaam\
    plitudeeyJhbasanaassemblyaiassembly_aiauth0binancebox_clientboxappsettingsbox_se\
    cretboxclientbox.combugsnagcheckoutclerk_clerk.clerkSecret@clerk/clerk4b1dcsa_CC\
    DB1_codecovcohereco_api_keycoinbaseconfigcat-sdk-1/confluentconfluentconsulnomad\
    _tokenx-nomad-tokenhashicorpnomadhcp_hcpclienthashicorpCFPAT-cursordashscopeqwen\
    _qwen-bailianalibabamodelstudiomodel_studioAstraCS:deepgramdeepseekdrone_drone.d\
    rone-dronedropboxduffel_live_duffel_test_e2b_EZAKEZTKessu_elevenlabseleven_xi-ap\
    i-keyxi_api_keyeleven_labsprivate_keyprivatekeyprivate-keyprivate keywalletdeplo\
    yermnemonichardhateth_keyethereumethersexa_apiexakeyexatokenexa_keyexa-apiexaapi\
    api.exa.aiexa.aifacebookfb_appfb_secretfbappmeta_appfb_clientfb.appfal_keyfal-ke\
    yfal.aifal_aifal.runfal_apifalkeyfal-clientfal_falaifal aifal-aifirecrawlfio-u-.\
    fury.iogiteaforgejocodeberggocardlesshcloudhetznerhoneycombx-honeycomb-team$apr1\
    $$2y$$2a$$2b$$6$$5$ibmcloudibm_cloudibm-cloudibm cloudbluemixwatsoniam_apikeyibm\
    _iamibm_api.infura.io/dG9rOjina_jca_\"kty\"\\\"kty\\'kty'krakensk-lf-base64:launchdar\
    klyld_apild_accesssdk-WPL_AP1.linodellx-lob_apilob_keylob_secretlob.comlob_livel\
    obapilobkeylob_tokenlobtokenlogziologz.iologz_logz iologz-iosk.eyJ1Ijoimattermos\
    t<password>_mmkmessagebirdmessage_birdRWRTY0IyeyJtaXJvLm9yaWdpbiI6mistralmixpane\
    lmodal_modal.modal-modal tokenmodalmolliemonday_monday.mondayapimonday-monday co\
    mmondaycommdb_sa_sk_moonshotkimi_kimi.kimi-machine machine\tdefault loginngrokAPI\
    -okta_okta.okta-oktaaoktatssws os_v2_app_os_v2_org_opsgenieovh_ovh.com.ovh.ovh-a\
    pi[ovh-packagist_acs_packagist_ort_packagist_out_pagerdutypager_dutypaypalpaysta\
    ck:5432::5433::6432:pkcs12_p12=_p12:_p12\"p12_bp12_c.p12\"_pfx=_pfx:_pfx\"pfx_bpfx_\
    ccertificate_p12certificate_pfxp12base64pfxbase64plivopostmarkpnu_prismicsecret_\
    key_basesecretkeybaserails_mastermaster.keymaster_keyruby_on_railsrubyonrailsrub\
    y on railsruby-on-railsrailwaytoken-rapidapirdme_redditrollbarrpa_sanityscw_asca\
    lewayscw_sscalewaysgp_shodancontribsyssnowflakesnyk_snyk.snyk-snyktsnykasnyk spa\
    rkpostsplunkhec_tokenspotifystabilitydreamstudiostatsigsecret-live-sumologicsumo\
    _sumo-sumo logictvly-teleportKEY0AKIDtencentqcloudcos_secrettravis_travis.travis\
    -travis traviscitravisttwitchtwitterAAAAAAAAAAAAAAAAAAAAAtwittertfp_upstashvirus\
    totalvirus_totalx-apikeyvonagenexmovoyagevultrnetwork={wireguardprivatekeyprivat\
    e_keypresharedkeypreshared_keysk_live_a2V5Xzsk_test_a2V5XzAUTH_KEY'LOGGED_IN_KEY\
    'NONCE_KEY'AUTH_SALT'LOGGED_IN_SALT'NONCE_SALT'AUTH_KEY\"AUTH_SALT\"AQVNyandexyc_i\
    amiam_tokenycloudyandexzhipuzai_apizai_keyglm_apibigmodelz.ai/glm-chatglmapi.z.a\
    izendeskzerotierSECRET_KEYsecretkeysecret-keySECRET_KEYflaskcurl http-basicgithu\
    b-oauthgitlab-tokengitlab-oauthtokensecretapikeyapi_keyapi-keyapi keyaccesskeyac\
    cess_keyaccess-keyprivatekeyprivate_keyprivate-keycredential_key=_key:_key\n_key}\
    _key\"_key'_key -key:-key=-key\"-key authkeyappkeymasterkeyencryptionkeysigningkey\
    accountkeysharedkeystoragekeylicensekeyclientkeyconsumerkeyserverkeyadminkeyserv\
    icekeysubscriptionkeysdkkeyhmackeywritekeyuserkeyintegrationkeysessionkeydeployk\
    ey_auth=_auth:_auth\"\"auth\"_creds_salt_psk=_pat=_pat:_pat\"webhookbearerhmac__jwt=\
    _key>-key>x-auth_auth =passwpassphrasepasscodedbpasspass=pass:pass\"pass'pass>pas\
    s =pass !=_pass_vpass[0_pass -pass .pass --pass_pass\npass is _pwd=_pwd:_pwd\"_pwd\
     _pwd\n\"pwd\"'pwd' pwd= pwd:;pwd=<pwd>dbpwd&pwd=?pwd=userpwdadminpwdpwd !=pwd[]pwd\
    =\"pwd='pwd =pwd: \npwd=contrasekennwortauthtoksigning_keyencryption_keyhmac_keyhm\
    ac_secretaes_keycipher_key.quiknode.pro/rpc.ankr.com/helius-rpc.com/.getblock.io\
    /.blastapi.io/.chainstack.com/.nodereal.io/.tenderly.co/.drpc.org/moralis-nodes.\
    com/.alchemyapi.io/.unifra.io/.infstones.com/sshpass docker loginpodman loginmys\
    ql -mysqldump mysqladmin net use openssl enc-storepass -keypass sqlcmd smbclient\
     lftp ldapsearch ldapmodify ldapadd az login http -a https -a bindpw -passin pas\
    s-passout pass-pass passredis-cli convertto-securestringecho \"echo 'echo -n prin\
    tf 'printf \"networkcredential(basic_auth(basicauth(getconnection(->connect(mysql\
    i(mysqli_connect(mysql_connect(mysql.connect(auth=(auth = (credentials(\"username\
    passwordtoken(passwordauthentication(sequelize(credentials.basic(.auth(\".auth('.\
    login(\".login('mysqli(mysqli_connect(mysql_connect(mysql.connect(new pdo(pymysql\
    .connect(variable \"<pass encoding=\"base64\">identified byidentified withlogin pas\
    swordwith passwordencrypted passwordpassword 'requirepassmasterauth insecure-pas\
    sword rootpw -password password snmp-server communitychpasswd::$y$:$1$:$7$ $1$'$\
    1$'$y$\"random_password\"\"random_string\"password>aact_prod_aact_hmlg_gcntfy-klaviy\
    obuildconfigfieldresvaluejwt.sign(jwt.verify(jwt.encode(jwt.decode(env.fetch(,pa\
    ssword,passwd,pwd,secret,api_key,apikey,token,\"password\npassword,;password;pwd;p\
    asswd\tpassword\tpwd password  password\n passwd  pwd  secret  token  api key ,clie\
    nt_secret secret key  access key ,access_key,private_key%3A%2F%2F%3D%25%21%2B%2F\
    %40%3A%22%5F%2D%0A\\u00\\x3\\x5\\x6\\x7&quot;&#x&#10&#11&#34&#39&#6&#5&#9
    """
}
