// Written by KeywordTableTests: BELAY_RECORD=1 swift test --filter KeywordTableTests
extension KeywordTable {
  /// Group and place of the rule, place in the letters, length.
  static let keywords: [KeywordIndex.Keyword] = [
    .init(0, 0, 0, 4), .init(0, 1, 5, 4), .init(0, 2, 10, 4), .init(0, 3, 15, 4),
    .init(0, 4, 20, 4), .init(0, 5, 25, 11), .init(0, 6, 37, 12), .init(0, 6, 50, 12),
    .init(0, 6, 63, 11), .init(0, 6, 75, 8), .init(0, 6, 84, 16), .init(0, 6, 101, 19),
    .init(0, 6, 121, 10), .init(0, 6, 132, 10), .init(0, 6, 143, 13), .init(0, 6, 157, 7),
    .init(0, 6, 165, 12), .init(1, 0, 178, 6), .init(1, 1, 185, 5), .init(1, 2, 191, 5),
    .init(1, 3, 197, 7), .init(1, 4, 205, 7), .init(1, 5, 213, 5), .init(1, 6, 219, 9),
    .init(1, 7, 229, 6), .init(1, 8, 236, 6), .init(1, 9, 243, 6), .init(1, 10, 250, 8),
    .init(1, 11, 259, 6), .init(1, 12, 266, 6), .init(2, 0, 273, 4), .init(2, 1, 278, 10),
    .init(2, 2, 289, 5), .init(3, 0, 295, 4), .init(3, 1, 300, 4), .init(3, 2, 305, 4),
    .init(3, 2, 310, 4), .init(3, 3, 315, 10), .init(3, 3, 326, 9), .init(3, 3, 336, 10),
    .init(3, 3, 347, 17), .init(3, 3, 365, 15), .init(3, 3, 381, 17), .init(3, 3, 399, 9),
    .init(3, 3, 409, 10), .init(3, 4, 420, 4), .init(3, 4, 425, 4), .init(3, 5, 430, 9),
    .init(3, 6, 440, 4), .init(3, 7, 445, 20), .init(3, 8, 466, 17), .init(3, 8, 484, 15),
    .init(3, 8, 500, 17), .init(3, 8, 518, 20), .init(3, 8, 539, 12), .init(4, 0, 552, 4),
    .init(4, 1, 557, 15), .init(4, 2, 573, 13), .init(4, 3, 587, 7), .init(4, 4, 595, 5),
    .init(4, 5, 601, 9), .init(4, 6, 611, 7), .init(4, 7, 619, 6), .init(4, 8, 626, 4),
    .init(4, 9, 631, 30), .init(4, 10, 662, 9), .init(5, 0, 672, 10), .init(5, 0, 683, 11),
    .init(5, 0, 695, 11), .init(5, 0, 707, 10), .init(5, 0, 718, 11), .init(5, 0, 730, 11),
    .init(5, 0, 742, 5), .init(5, 1, 748, 24), .init(5, 2, 773, 14), .init(5, 3, 788, 19),
    .init(5, 4, 808, 20), .init(5, 5, 829, 12), .init(5, 6, 842, 3), .init(5, 6, 846, 3),
    .init(5, 6, 850, 3), .init(5, 6, 854, 3), .init(5, 6, 858, 3), .init(5, 6, 862, 3),
    .init(5, 6, 866, 3), .init(5, 6, 870, 3), .init(5, 6, 874, 3), .init(5, 6, 878, 3),
    .init(5, 7, 882, 4), .init(5, 8, 887, 4), .init(5, 9, 892, 5), .init(5, 9, 898, 5),
    .init(5, 9, 904, 5), .init(5, 10, 910, 4), .init(5, 11, 915, 25), .init(5, 11, 941, 4),
    .init(5, 11, 946, 5), .init(5, 12, 952, 12), .init(5, 12, 965, 12), .init(5, 12, 978, 11),
    .init(5, 12, 990, 12), .init(5, 12, 1003, 7), .init(5, 12, 1011, 7), .init(5, 12, 1019, 9),
    .init(5, 12, 1029, 5), .init(5, 12, 1035, 13), .init(5, 12, 1049, 9), .init(5, 12, 1059, 16),
    .init(5, 12, 1076, 5), .init(5, 12, 1082, 6), .init(5, 13, 1089, 4), .init(5, 14, 1094, 12),
    .init(5, 14, 1107, 11), .init(5, 14, 1119, 12), .init(5, 14, 1132, 12), .init(5, 14, 1145, 16),
    .init(5, 14, 1162, 9), .init(5, 14, 1172, 8), .init(5, 14, 1181, 12), .init(5, 14, 1194, 5),
    .init(5, 15, 1200, 4), .init(6, 0, 1205, 7), .init(6, 1, 1213, 7), .init(6, 2, 1221, 7),
    .init(6, 3, 1229, 13), .init(6, 3, 1243, 10), .init(6, 3, 1254, 10), .init(6, 3, 1265, 9),
    .init(6, 3, 1275, 18), .init(6, 3, 1294, 9), .init(6, 3, 1304, 9), .init(6, 3, 1314, 13),
    .init(6, 3, 1328, 12), .init(7, 0, 1341, 4), .init(7, 1, 1346, 6), .init(7, 1, 1353, 7),
    .init(8, 0, 1361, 5), .init(8, 0, 1367, 5), .init(8, 1, 1373, 5), .init(8, 2, 1379, 20),
    .init(8, 2, 1400, 12), .init(8, 2, 1413, 16), .init(8, 2, 1430, 14), .init(8, 2, 1445, 18),
    .init(8, 2, 1464, 10), .init(8, 2, 1475, 10), .init(8, 3, 1486, 10), .init(8, 3, 1497, 10),
    .init(8, 3, 1508, 10), .init(8, 3, 1519, 6), .init(8, 3, 1526, 6), .init(9, 0, 1533, 4),
    .init(9, 0, 1538, 5), .init(10, 0, 1544, 7), .init(10, 1, 1552, 14), .init(10, 1, 1567, 10),
    .init(10, 1, 1578, 12), .init(10, 1, 1591, 14), .init(10, 1, 1606, 12), .init(10, 1, 1619, 6),
    .init(11, 0, 1626, 4), .init(12, 0, 1631, 4), .init(12, 0, 1636, 4), .init(12, 0, 1641, 4),
    .init(12, 0, 1646, 4), .init(12, 1, 1651, 4), .init(12, 2, 1656, 15), .init(12, 3, 1672, 6),
    .init(13, 0, 1679, 4), .init(13, 0, 1684, 4), .init(13, 0, 1689, 4), .init(13, 0, 1694, 4),
    .init(13, 0, 1699, 4), .init(13, 1, 1704, 7), .init(14, 0, 1712, 4), .init(14, 1, 1717, 10),
    .init(14, 2, 1728, 5), .init(14, 2, 1734, 5), .init(14, 2, 1740, 5), .init(15, 0, 1746, 10),
    .init(15, 1, 1757, 11), .init(15, 2, 1769, 13), .init(16, 0, 1783, 5), .init(17, 0, 1789, 4),
    .init(18, 0, 1794, 4), .init(18, 1, 1799, 10), .init(18, 1, 1810, 9), .init(18, 2, 1820, 6),
    .init(18, 2, 1827, 7), .init(18, 2, 1835, 6), .init(19, 0, 1842, 8), .init(20, 0, 1851, 9),
    .init(21, 0, 1861, 3), .init(21, 1, 1865, 17), .init(22, 0, 1883, 20), .init(22, 0, 1904, 15),
    .init(22, 0, 1920, 14), .init(22, 0, 1935, 8), .init(22, 0, 1944, 9), .init(22, 0, 1954, 9),
    .init(22, 0, 1964, 10), .init(23, 0, 1975, 9), .init(23, 1, 1985, 9), .init(23, 2, 1995, 6),
    .init(23, 2, 2002, 7), .init(23, 3, 2010, 9), .init(23, 4, 2020, 9), .init(24, 0, 2030, 8),
    .init(25, 0, 2039, 4), .init(25, 1, 2044, 5), .init(26, 0, 2050, 8), .init(26, 1, 2059, 8),
    .init(26, 2, 2068, 11), .init(26, 3, 2080, 9), .init(27, 0, 2090, 13), .init(27, 1, 2104, 15),
    .init(27, 2, 2120, 13), .init(27, 2, 2134, 13), .init(28, 0, 2148, 3), .init(28, 1, 2152, 8),
    .init(29, 0, 2161, 4), .init(30, 0, 2166, 4), .init(31, 0, 2171, 5), .init(32, 0, 2177, 3),
    .init(33, 0, 2181, 9), .init(34, 0, 2191, 6), .init(35, 0, 2198, 8), .init(35, 1, 2207, 8),
    .init(36, 0, 2216, 7), .init(37, 0, 2224, 4), .init(38, 0, 2229, 5), .init(39, 0, 2235, 9),
    .init(39, 1, 2245, 5), .init(39, 1, 2251, 14), .init(39, 1, 2266, 13), .init(39, 1, 2280, 16),
    .init(39, 1, 2297, 16), .init(39, 1, 2314, 14), .init(39, 1, 2329, 14), .init(40, 0, 2344, 5),
    .init(40, 1, 2350, 5), .init(40, 2, 2356, 5), .init(40, 2, 2362, 5), .init(40, 3, 2368, 5),
    .init(40, 3, 2374, 5), .init(40, 4, 2380, 5), .init(40, 5, 2386, 8), .init(40, 6, 2395, 5),
    .init(40, 7, 2401, 5), .init(40, 8, 2407, 5), .init(40, 9, 2413, 25), .init(40, 10, 2439, 26),
    .init(40, 10, 2466, 25), .init(41, 1, 2492, 25), .init(41, 1, 2518, 28), .init(41, 2, 2547, 7),
    .init(42, 0, 2555, 3), .init(43, 0, 2559, 30), .init(44, 0, 2590, 8), .init(44, 1, 2599, 8),
    .init(44, 2, 2608, 8), .init(44, 2, 2617, 8), .init(44, 3, 2626, 6), .init(44, 4, 2633, 8),
    .init(45, 0, 2642, 4), .init(45, 1, 2647, 7), .init(45, 2, 2655, 7), .init(46, 0, 2663, 6),
    .init(46, 1, 2670, 6), .init(46, 2, 2677, 6), .init(46, 3, 2684, 6), .init(47, 0, 2691, 13),
    .init(48, 0, 2705, 8), .init(48, 1, 2714, 13), .init(49, 0, 2728, 9), .init(49, 0, 2738, 9),
    .init(50, 0, 2748, 18), .init(50, 0, 2767, 15), .init(50, 0, 2783, 19), .init(50, 1, 2803, 6),
    .init(50, 1, 2810, 6), .init(50, 1, 2817, 6), .init(50, 1, 2824, 6), .init(50, 1, 2831, 5),
    .init(51, 0, 2837, 12), .init(51, 0, 2850, 12), .init(52, 0, 2863, 3), .init(53, 0, 2867, 4),
    .init(54, 0, 2872, 4), .init(54, 0, 2877, 4), .init(54, 0, 2882, 4), .init(54, 0, 2887, 4),
    .init(54, 0, 2892, 4), .init(54, 0, 2897, 4), .init(54, 0, 2902, 4), .init(54, 0, 2907, 4),
    .init(54, 0, 2912, 4), .init(54, 1, 2917, 8), .init(54, 1, 2926, 9), .init(55, 0, 2936, 8),
    .init(55, 1, 2945, 9), .init(56, 0, 2955, 3), .init(57, 0, 2959, 5), .init(58, 0, 2965, 6),
    .init(59, 0, 2972, 31), .init(59, 1, 3004, 27), .init(59, 2, 3032, 30), .init(59, 3, 3063, 31),
    .init(59, 4, 3095, 35), .init(59, 5, 3131, 37), .init(59, 5, 3169, 31), .init(59, 5, 3201, 30),
    .init(59, 5, 3232, 31), .init(59, 6, 3264, 37), .init(59, 7, 3302, 20), .init(59, 8, 3323, 16),
    .init(59, 9, 3340, 42), .init(60, 0, 3383, 5), .init(60, 0, 3389, 5), .init(60, 0, 3395, 5),
    .init(60, 0, 3401, 5), .init(60, 0, 3407, 5), .init(60, 0, 3413, 5), .init(61, 0, 3419, 5),
    .init(61, 0, 3425, 5), .init(61, 1, 3431, 15), .init(62, 0, 3447, 11), .init(62, 0, 3459, 13),
    .init(62, 0, 3473, 11), .init(62, 0, 3485, 9), .init(62, 1, 3495, 8), .init(62, 1, 3504, 9),
    .init(62, 1, 3514, 6), .init(62, 1, 3521, 10), .init(62, 1, 3532, 8), .init(62, 2, 3541, 10),
    .init(62, 2, 3552, 14), .init(62, 3, 3567, 8), .init(62, 3, 3576, 9), .init(62, 4, 3586, 7),
    .init(62, 4, 3594, 8), .init(62, 5, 3603, 5), .init(62, 5, 3609, 6), .init(62, 5, 3616, 6),
    .init(62, 6, 3623, 7), .init(62, 6, 3631, 12), .init(62, 6, 3644, 16), .init(62, 7, 3661, 5),
    .init(62, 8, 3667, 12), .init(62, 9, 3680, 6), .init(62, 9, 3687, 11), .init(62, 9, 3699, 9),
    .init(62, 9, 3709, 8), .init(62, 9, 3718, 6), .init(62, 9, 3725, 7), .init(62, 9, 3733, 9),
    .init(62, 9, 3743, 11), .init(62, 9, 3755, 10), .init(62, 9, 3766, 12), .init(62, 9, 3779, 12),
    .init(62, 9, 3792, 8), .init(62, 9, 3801, 9), .init(62, 9, 3811, 5), .init(62, 9, 3817, 5),
    .init(62, 9, 3823, 7), .init(62, 9, 3831, 7), .init(62, 9, 3839, 9), .init(62, 9, 3849, 12),
    .init(62, 9, 3862, 7), .init(62, 9, 3870, 16), .init(62, 9, 3887, 7), .init(62, 9, 3895, 8),
    .init(62, 9, 3904, 12), .init(62, 9, 3917, 10), .init(62, 9, 3928, 7), .init(62, 9, 3936, 11),
    .init(62, 9, 3948, 6), .init(62, 9, 3955, 12), .init(62, 9, 3968, 11), .init(62, 9, 3980, 8),
    .init(62, 9, 3989, 8), .init(62, 9, 3998, 9), .init(62, 9, 4008, 9), .init(62, 9, 4018, 7),
    .init(62, 9, 4026, 8), .init(62, 9, 4035, 6), .init(62, 9, 4042, 7), .init(62, 9, 4050, 6),
    .init(62, 9, 4057, 12), .init(62, 9, 4070, 6), .init(62, 9, 4077, 6), .init(62, 9, 4084, 6),
    .init(62, 9, 4091, 6), .init(62, 9, 4098, 6), .init(63, 0, 4105, 7), .init(63, 0, 4113, 8),
    .init(63, 1, 4122, 15), .init(63, 1, 4138, 7), .init(63, 1, 4146, 13), .init(63, 1, 4160, 16),
    .init(63, 2, 4177, 6), .init(63, 2, 4184, 7), .init(63, 2, 4192, 7), .init(63, 3, 4200, 7),
    .init(63, 3, 4208, 8), .init(63, 4, 4217, 7), .init(63, 4, 4225, 8), .init(64, 0, 4234, 13),
    .init(64, 1, 4248, 13), .init(65, 0, 4262, 4), .init(65, 1, 4267, 4), .init(65, 2, 4272, 6),
    .init(65, 2, 4279, 6), .init(65, 2, 4286, 6), .init(65, 2, 4293, 6), .init(65, 2, 4300, 9),
    .init(65, 2, 4310, 6), .init(66, 0, 4317, 9), .init(67, 0, 4327, 6), .init(67, 1, 4334, 6),
    .init(67, 1, 4341, 6), .init(67, 1, 4348, 6), .init(67, 1, 4355, 8), .init(67, 1, 4364, 9),
    .init(68, 0, 4374, 4), .init(69, 0, 4379, 7), .init(69, 1, 4387, 3), .init(70, 0, 4391, 6),
    .init(71, 0, 4398, 7), .init(72, 0, 4406, 5), .init(72, 1, 4412, 5), .init(72, 2, 4418, 4),
    .init(72, 3, 4423, 5), .init(73, 0, 4429, 15), .init(73, 0, 4445, 10), .init(73, 0, 4456, 8),
    .init(73, 0, 4465, 10), .init(73, 0, 4476, 15), .init(73, 0, 4492, 13), .init(73, 0, 4506, 7),
    .init(73, 1, 4514, 15), .init(73, 1, 4530, 10), .init(73, 1, 4541, 8), .init(73, 1, 4550, 18),
    .init(73, 1, 4569, 18), .init(73, 1, 4588, 15), .init(73, 1, 4604, 13), .init(73, 1, 4618, 7),
    .init(74, 0, 4626, 5), .init(74, 1, 4632, 7), .init(74, 2, 4640, 8), .init(75, 0, 4649, 7),
    .init(75, 1, 4657, 10), .init(75, 2, 4668, 6), .init(76, 0, 4675, 3), .init(77, 0, 4679, 4),
    .init(78, 0, 4684, 8), .init(78, 1, 4693, 10), .init(79, 0, 4704, 4), .init(79, 1, 4709, 7),
    .init(80, 0, 4717, 12), .init(80, 1, 4730, 9), .init(80, 1, 4740, 10), .init(80, 1, 4751, 5),
    .init(80, 1, 4757, 5), .init(80, 2, 4763, 4), .init(81, 0, 4768, 5), .init(82, 0, 4774, 8),
    .init(82, 0, 4783, 8), .init(82, 0, 4792, 8), .init(82, 0, 4801, 8), .init(82, 0, 4810, 8),
    .init(83, 1, 4819, 8), .init(84, 0, 4828, 5), .init(85, 0, 4834, 7), .init(85, 1, 4842, 8),
    .init(85, 1, 4851, 12), .init(85, 1, 4864, 9), .init(85, 1, 4874, 9), .init(85, 1, 4884, 12),
    .init(85, 2, 4897, 7), .init(86, 0, 4905, 4), .init(86, 0, 4910, 4), .init(86, 0, 4915, 4),
    .init(87, 0, 4920, 5), .init(87, 1, 4926, 5), .init(88, 0, 4932, 4), .init(89, 0, 4937, 9),
    .init(90, 0, 4947, 4), .init(91, 0, 4952, 4), .init(93, 0, 4957, 5), .init(94, 0, 4963, 15),
    .init(95, 0, 4979, 7), .init(96, 0, 4987, 9), .init(97, 0, 4997, 5), .init(98, 0, 5003, 5),
    .init(99, 0, 5009, 10), .init(99, 0, 5020, 11), .init(100, 0, 5032, 5), .init(101, 0, 5038, 7),
    .init(102, 0, 5046, 10), .init(102, 0, 5057, 14), .init(102, 0, 5072, 10),
    .init(102, 0, 5083, 9), .init(102, 0, 5093, 7), .init(104, 0, 5101, 7), .init(105, 0, 5109, 8),
    .init(106, 0, 5118, 6), .init(106, 0, 5125, 6), .init(106, 0, 5132, 11), .init(106, 0, 5144, 7),
    .init(106, 0, 5152, 5), .init(107, 0, 5158, 4), .init(109, 0, 5163, 4), .init(110, 0, 5168, 6),
    .init(111, 0, 5175, 7), .init(112, 0, 5183, 6), .init(112, 0, 5190, 10), .init(113, 0, 5201, 8),
    .init(114, 0, 5210, 16), .init(115, 0, 5227, 9), .init(115, 1, 5237, 9), .init(116, 0, 5247, 6),
    .init(116, 0, 5254, 11), .init(116, 0, 5266, 13), .init(116, 0, 5280, 9),
    .init(116, 0, 5290, 5), .init(116, 1, 5296, 4), .init(116, 1, 5301, 9), .init(116, 1, 5311, 9),
    .init(117, 0, 5321, 6), .init(118, 0, 5328, 6), .init(119, 0, 5335, 9), .init(119, 0, 5345, 5),
    .init(119, 0, 5351, 5), .init(119, 0, 5357, 7), .init(119, 0, 5365, 7), .init(119, 0, 5373, 11),
    .init(119, 0, 5385, 12), .init(120, 0, 5398, 8), .init(121, 0, 5407, 8), .init(122, 0, 5416, 8),
    .init(123, 0, 5425, 6), .init(123, 0, 5432, 6), .init(123, 0, 5439, 6), .init(123, 0, 5446, 5),
    .init(124, 0, 5452, 7), .init(125, 0, 5460, 12), .init(125, 0, 5473, 12),
    .init(126, 0, 5486, 4), .init(127, 0, 5491, 4), .init(127, 0, 5496, 4), .init(128, 0, 5501, 5),
    .init(129, 0, 5507, 10), .init(129, 0, 5518, 7), .init(129, 0, 5526, 10),
    .init(129, 0, 5537, 10), .init(129, 0, 5548, 11), .init(130, 0, 5560, 11),
    .init(130, 0, 5572, 10), .init(130, 0, 5583, 11), .init(130, 0, 5595, 11),
    .init(130, 0, 5607, 6), .init(130, 0, 5614, 8), .init(130, 0, 5623, 8), .init(130, 0, 5632, 7),
    .init(130, 0, 5640, 7), .init(130, 0, 5648, 8), .init(130, 0, 5657, 6), .init(131, 0, 5664, 7),
    .init(131, 0, 5672, 6), .init(131, 0, 5679, 8), .init(131, 0, 5688, 7), .init(131, 0, 5696, 7),
    .init(131, 0, 5704, 6), .init(131, 0, 5711, 10), .init(131, 0, 5722, 6), .init(133, 1, 5729, 8),
    .init(133, 1, 5738, 6), .init(133, 1, 5745, 9), .init(133, 1, 5755, 5), .init(133, 1, 5761, 8),
    .init(133, 1, 5770, 9), .init(133, 1, 5780, 6), .init(134, 0, 5787, 7), .init(134, 0, 5795, 7),
    .init(134, 0, 5803, 6), .init(134, 0, 5810, 6), .init(134, 0, 5817, 7), .init(134, 0, 5825, 7),
    .init(134, 0, 5833, 6), .init(134, 0, 5840, 10), .init(134, 0, 5851, 4), .init(134, 0, 5856, 5),
    .init(134, 0, 5862, 6), .init(134, 0, 5869, 6), .init(135, 0, 5876, 9), .init(137, 0, 5886, 6),
    .init(138, 0, 5893, 8), .init(139, 0, 5902, 5), .init(139, 0, 5908, 7), .init(139, 0, 5916, 8),
    .init(140, 0, 5925, 10), .init(142, 0, 5936, 6), .init(142, 0, 5943, 7), .init(143, 0, 5951, 9),
    .init(143, 0, 5961, 16), .init(144, 0, 5978, 6), .init(144, 1, 5985, 4), .init(144, 1, 5990, 4),
    .init(144, 1, 5995, 4), .init(144, 2, 6000, 3), .init(144, 2, 6004, 3), .init(145, 0, 6008, 8),
    .init(145, 0, 6017, 9), .init(145, 0, 6027, 9), .init(145, 0, 6037, 9), .init(145, 0, 6047, 7),
    .init(145, 0, 6055, 6), .init(145, 0, 6062, 10), .init(145, 0, 6073, 7), .init(145, 0, 6081, 7),
    .init(147, 0, 6089, 11), .init(148, 0, 6101, 5), .init(149, 0, 6107, 5), .init(150, 0, 6113, 4),
    .init(151, 0, 6118, 5), .init(151, 0, 6124, 6), .init(151, 0, 6131, 5), .init(151, 0, 6137, 5),
    .init(152, 0, 6143, 6), .init(153, 0, 6150, 6), .init(154, 0, 6157, 7), .init(155, 0, 6165, 12),
    .init(155, 0, 6178, 6), .init(155, 0, 6185, 9), .init(155, 1, 6195, 4), .init(156, 0, 6200, 8),
    .init(157, 0, 6209, 6), .init(158, 0, 6216, 4), .init(159, 0, 6221, 7), .init(159, 0, 6229, 7),
    .init(159, 0, 6237, 10), .init(159, 0, 6248, 7), .init(159, 0, 6256, 8), .init(159, 0, 6265, 6),
    .init(159, 0, 6272, 6), .init(159, 0, 6279, 9), .init(159, 0, 6289, 8), .init(160, 0, 6298, 6),
    .init(160, 0, 6305, 7), .init(160, 0, 6313, 5), .init(160, 0, 6319, 7), .init(160, 0, 6327, 7),
    .init(161, 0, 6335, 11), .init(162, 0, 6347, 10), .init(163, 0, 6358, 10),
    .init(164, 0, 6369, 4), .init(165, 0, 6374, 11), .init(165, 0, 6386, 12),
    .init(166, 0, 6399, 8), .init(167, 0, 6408, 20), .init(168, 0, 6429, 7), .init(169, 0, 6437, 8),
    .init(170, 0, 6446, 6), .init(170, 0, 6453, 6), .init(170, 0, 6460, 6), .init(170, 0, 6467, 11),
    .init(170, 0, 6479, 5), .init(171, 0, 6485, 6), .init(172, 0, 6492, 7), .init(172, 0, 6500, 7),
    .init(172, 0, 6508, 9), .init(172, 0, 6518, 7), .init(172, 0, 6526, 10), .init(172, 0, 6537, 9),
    .init(173, 0, 6547, 10), .init(174, 0, 6558, 8), .init(174, 0, 6567, 5), .init(174, 0, 6573, 5),
    .init(174, 0, 6579, 5), .init(175, 0, 6585, 8), .init(175, 0, 6594, 8), .init(175, 0, 6603, 13),
    .init(176, 0, 6617, 5), .init(177, 0, 6623, 4), .init(178, 0, 6628, 5), .init(178, 0, 6634, 5),
    .init(178, 0, 6640, 5), .init(178, 0, 6646, 5), .init(178, 0, 6652, 5), .init(178, 0, 6658, 5),
    .init(179, 0, 6664, 10), .init(179, 0, 6675, 10), .init(180, 0, 6686, 8),
    .init(181, 0, 6695, 4), .init(181, 0, 6700, 7), .init(181, 0, 6708, 5), .init(181, 0, 6714, 7),
    .init(181, 0, 6722, 5), .init(182, 0, 6728, 14), .init(182, 1, 6743, 14),
    .init(182, 2, 6758, 14), .init(183, 0, 6773, 9), .init(183, 0, 6783, 10),
    .init(184, 0, 6794, 6), .init(185, 0, 6801, 8), .init(186, 0, 6810, 6), .init(186, 0, 6817, 6),
    .init(186, 0, 6824, 6), .init(187, 0, 6831, 6), .init(187, 0, 6838, 5), .init(187, 0, 6844, 5),
    .init(187, 0, 6850, 5), .init(187, 0, 6856, 5), .init(187, 0, 6862, 5), .init(187, 0, 6868, 5),
    .init(187, 0, 6874, 5), .init(187, 0, 6880, 5), .init(187, 0, 6886, 5), .init(187, 0, 6892, 5),
    .init(187, 0, 6898, 5), .init(187, 0, 6904, 15), .init(187, 0, 6920, 15),
    .init(187, 0, 6936, 9), .init(187, 0, 6946, 9), .init(188, 0, 6956, 5), .init(189, 0, 6962, 8),
    .init(190, 0, 6971, 4), .init(191, 0, 6976, 7), .init(192, 0, 6984, 15),
    .init(192, 0, 7000, 13), .init(192, 0, 7014, 12), .init(192, 0, 7027, 10),
    .init(192, 0, 7038, 10), .init(192, 0, 7049, 13), .init(192, 0, 7063, 11),
    .init(192, 0, 7075, 13), .init(192, 0, 7089, 13), .init(193, 0, 7103, 7),
    .init(194, 0, 7111, 6), .init(195, 0, 7118, 8), .init(196, 0, 7127, 5), .init(197, 0, 7133, 6),
    .init(198, 0, 7140, 7), .init(199, 0, 7148, 4), .init(201, 0, 7153, 6), .init(202, 0, 7160, 5),
    .init(202, 0, 7166, 8), .init(202, 1, 7175, 5), .init(202, 1, 7181, 8), .init(203, 0, 7190, 4),
    .init(204, 0, 7195, 6), .init(205, 0, 7202, 10), .init(206, 0, 7213, 9), .init(207, 0, 7223, 5),
    .init(207, 0, 7229, 5), .init(207, 0, 7235, 5), .init(207, 0, 7241, 5), .init(207, 0, 7247, 5),
    .init(207, 0, 7253, 5), .init(208, 0, 7259, 9), .init(209, 0, 7269, 6), .init(209, 0, 7276, 9),
    .init(210, 0, 7286, 7), .init(211, 0, 7294, 9), .init(211, 0, 7304, 11), .init(212, 0, 7316, 7),
    .init(213, 0, 7324, 12), .init(214, 0, 7337, 9), .init(214, 0, 7347, 5), .init(214, 0, 7353, 5),
    .init(214, 0, 7359, 10), .init(215, 0, 7370, 5), .init(216, 0, 7376, 8), .init(217, 0, 7385, 4),
    .init(218, 0, 7390, 4), .init(218, 1, 7395, 7), .init(218, 1, 7403, 6), .init(218, 1, 7410, 10),
    .init(219, 0, 7421, 7), .init(219, 0, 7429, 7), .init(219, 0, 7437, 7), .init(219, 0, 7445, 7),
    .init(219, 0, 7453, 8), .init(219, 0, 7462, 7), .init(220, 0, 7470, 6), .init(221, 0, 7477, 7),
    .init(221, 1, 7485, 21), .init(221, 2, 7507, 7), .init(222, 0, 7515, 4), .init(223, 0, 7520, 7),
    .init(224, 0, 7528, 10), .init(224, 0, 7539, 11), .init(224, 0, 7551, 8),
    .init(225, 0, 7560, 6), .init(225, 0, 7567, 5), .init(226, 0, 7573, 6), .init(227, 0, 7580, 5),
    .init(228, 0, 7586, 9), .init(229, 0, 7596, 9), .init(229, 0, 7606, 10),
    .init(229, 0, 7617, 11), .init(229, 0, 7629, 12), .init(229, 0, 7642, 13),
    .init(230, 0, 7656, 14), .init(230, 0, 7671, 14), .init(231, 0, 7686, 9),
    .init(231, 0, 7696, 14), .init(231, 0, 7711, 10), .init(231, 0, 7722, 10),
    .init(231, 0, 7733, 15), .init(231, 0, 7749, 11), .init(231, 0, 7761, 9),
    .init(231, 0, 7771, 10), .init(231, 0, 7782, 9), .init(231, 0, 7792, 14),
    .init(231, 0, 7807, 10), .init(231, 0, 7818, 10), .init(231, 0, 7829, 15),
    .init(231, 0, 7845, 11), .init(232, 0, 7857, 4), .init(232, 1, 7862, 6), .init(232, 1, 7869, 6),
    .init(232, 1, 7876, 9), .init(232, 1, 7886, 6), .init(232, 2, 7893, 6), .init(233, 0, 7900, 5),
    .init(233, 0, 7906, 7), .init(233, 0, 7914, 7), .init(233, 0, 7922, 7), .init(233, 0, 7930, 8),
    .init(233, 0, 7939, 5), .init(233, 0, 7945, 4), .init(233, 0, 7950, 7), .init(233, 0, 7958, 8),
    .init(234, 0, 7967, 7), .init(235, 0, 7975, 8), .init(236, 0, 7984, 10), .init(236, 0, 7995, 9),
    .init(236, 0, 8005, 10), .init(237, 0, 8016, 10), .init(237, 0, 8027, 5),
    .init(238, 0, 8033, 5), .init(239, 0, 8039, 10), .init(239, 0, 8050, 12),
    .init(239, 0, 8063, 12), .init(239, 0, 8076, 12), .init(240, 0, 8089, 5),
    .init(240, 0, 8095, 6), .init(240, 0, 8102, 6), .init(240, 0, 8109, 7), .init(240, 0, 8117, 7),
    .init(240, 0, 8125, 7), .init(240, 0, 8133, 9), .init(240, 0, 8143, 10),
    .init(240, 0, 8154, 10), .init(240, 0, 8165, 10), .init(240, 0, 8176, 11),
    .init(240, 0, 8188, 11), .init(240, 0, 8200, 10), .init(240, 0, 8211, 5),
    .init(240, 0, 8217, 5), .init(240, 0, 8223, 5), .init(240, 0, 8229, 5), .init(240, 0, 8235, 5),
    .init(240, 0, 8241, 5), .init(240, 0, 8247, 5), .init(240, 0, 8253, 5), .init(240, 0, 8259, 5),
    .init(240, 0, 8265, 5), .init(240, 0, 8271, 5), .init(240, 0, 8277, 7), .init(240, 0, 8285, 6),
    .init(240, 0, 8292, 9), .init(240, 0, 8302, 13), .init(240, 0, 8316, 10),
    .init(240, 0, 8327, 10), .init(240, 0, 8338, 9), .init(240, 0, 8348, 10),
    .init(240, 0, 8359, 10), .init(240, 0, 8370, 9), .init(240, 0, 8380, 11),
    .init(240, 0, 8392, 9), .init(240, 0, 8402, 8), .init(240, 0, 8411, 10),
    .init(240, 0, 8422, 15), .init(240, 0, 8438, 6), .init(240, 0, 8445, 7), .init(240, 0, 8453, 8),
    .init(240, 0, 8462, 7), .init(240, 0, 8470, 14), .init(240, 0, 8485, 10),
    .init(240, 0, 8496, 9), .init(240, 0, 8506, 6), .init(240, 0, 8513, 6), .init(240, 0, 8520, 6),
    .init(240, 0, 8527, 6), .init(240, 0, 8534, 6), .init(240, 0, 8541, 5), .init(240, 0, 8547, 4),
    .init(240, 0, 8552, 5), .init(240, 0, 8558, 5), .init(240, 0, 8564, 5), .init(240, 0, 8570, 7),
    .init(240, 0, 8578, 6), .init(240, 0, 8585, 5), .init(240, 0, 8591, 5), .init(240, 0, 8597, 5),
    .init(240, 0, 8603, 5), .init(240, 0, 8609, 6), .init(240, 0, 8616, 7), .init(240, 1, 8624, 5),
    .init(240, 1, 8630, 10), .init(240, 1, 8641, 8), .init(240, 1, 8650, 6), .init(240, 1, 8657, 5),
    .init(240, 1, 8663, 5), .init(240, 1, 8669, 5), .init(240, 1, 8675, 5), .init(240, 1, 8681, 5),
    .init(240, 1, 8687, 6), .init(240, 1, 8694, 7), .init(240, 1, 8702, 7), .init(240, 1, 8710, 6),
    .init(240, 1, 8717, 6), .init(240, 1, 8724, 6), .init(240, 1, 8731, 6), .init(240, 1, 8738, 6),
    .init(240, 1, 8745, 6), .init(240, 1, 8752, 8), .init(240, 1, 8761, 5), .init(240, 1, 8767, 5),
    .init(240, 1, 8773, 5), .init(240, 1, 8779, 5), .init(240, 1, 8785, 5), .init(240, 1, 8791, 5),
    .init(240, 1, 8797, 5), .init(240, 1, 8803, 5), .init(240, 1, 8809, 5), .init(240, 1, 8815, 5),
    .init(240, 1, 8821, 5), .init(240, 1, 8827, 5), .init(240, 1, 8833, 5), .init(240, 1, 8839, 5),
    .init(240, 1, 8845, 7), .init(240, 1, 8853, 8), .init(240, 1, 8862, 6), .init(240, 1, 8869, 5),
    .init(240, 1, 8875, 5), .init(240, 1, 8881, 5), .init(240, 1, 8887, 5), .init(240, 1, 8893, 5),
    .init(240, 1, 8899, 5), .init(240, 1, 8905, 6), .init(240, 1, 8912, 6), .init(240, 1, 8919, 5),
    .init(240, 1, 8925, 5), .init(240, 1, 8931, 5), .init(240, 1, 8937, 5), .init(240, 1, 8943, 5),
    .init(240, 1, 8949, 8), .init(240, 1, 8958, 8), .init(240, 1, 8967, 7), .init(240, 2, 8975, 11),
    .init(240, 2, 8987, 14), .init(240, 2, 9002, 8), .init(240, 2, 9011, 11),
    .init(240, 2, 9023, 7), .init(240, 2, 9031, 10), .init(241, 0, 9042, 14),
    .init(241, 0, 9057, 13), .init(241, 0, 9071, 15), .init(241, 0, 9087, 13),
    .init(241, 0, 9101, 13), .init(241, 0, 9115, 16), .init(241, 0, 9132, 13),
    .init(241, 0, 9146, 13), .init(241, 0, 9160, 10), .init(241, 0, 9171, 18),
    .init(241, 0, 9190, 15), .init(241, 0, 9206, 11), .init(241, 0, 9218, 15),
    .init(242, 0, 9234, 8), .init(242, 0, 9243, 12), .init(242, 0, 9256, 12),
    .init(242, 0, 9269, 7), .init(242, 0, 9277, 10), .init(242, 0, 9288, 11),
    .init(242, 0, 9300, 8), .init(242, 0, 9309, 11), .init(242, 0, 9321, 11),
    .init(242, 0, 9333, 9), .init(242, 0, 9343, 7), .init(242, 0, 9351, 10), .init(242, 0, 9362, 5),
    .init(242, 0, 9368, 11), .init(242, 0, 9380, 11), .init(242, 0, 9392, 8),
    .init(242, 0, 9401, 9), .init(242, 0, 9411, 8), .init(242, 0, 9420, 9), .init(242, 0, 9430, 7),
    .init(242, 0, 9438, 12), .init(242, 0, 9451, 13), .init(242, 0, 9465, 10),
    .init(242, 0, 9476, 10), .init(242, 0, 9487, 22), .init(242, 0, 9510, 8),
    .init(242, 0, 9519, 7), .init(242, 0, 9527, 6), .init(242, 0, 9534, 6), .init(242, 0, 9541, 10),
    .init(242, 0, 9552, 13), .init(242, 0, 9566, 12), .init(242, 0, 9579, 12),
    .init(242, 0, 9592, 8), .init(242, 0, 9601, 9), .init(242, 0, 9611, 15),
    .init(242, 0, 9627, 20), .init(242, 0, 9648, 4), .init(242, 0, 9653, 7),
    .init(242, 0, 9661, 10), .init(242, 0, 9672, 9), .init(242, 0, 9682, 8), .init(242, 0, 9691, 8),
    .init(242, 1, 9700, 22), .init(242, 1, 9723, 7), .init(242, 1, 9731, 7), .init(242, 1, 9739, 8),
    .init(242, 1, 9748, 12), .init(242, 1, 9761, 12), .init(242, 1, 9774, 14),
    .init(242, 1, 9789, 11), .init(242, 1, 9801, 5), .init(242, 1, 9807, 18),
    .init(242, 2, 9826, 18), .init(242, 2, 9845, 11), .init(242, 2, 9857, 10),
    .init(242, 2, 9868, 14), .init(242, 2, 9883, 10), .init(242, 2, 9894, 7),
    .init(242, 2, 9902, 15), .init(242, 2, 9918, 14), .init(242, 2, 9933, 14),
    .init(242, 2, 9948, 6), .init(242, 2, 9955, 8), .init(242, 2, 9964, 13),
    .init(242, 2, 9978, 22), .init(242, 2, 10001, 23), .init(242, 2, 10025, 10),
    .init(242, 2, 10036, 18), .init(242, 2, 10055, 7), .init(242, 2, 10063, 7),
    .init(242, 2, 10071, 8), .init(242, 2, 10080, 8), .init(242, 2, 10089, 17),
    .init(242, 2, 10107, 12), .init(242, 2, 10120, 12), .init(242, 2, 10133, 17),
    .init(242, 2, 10151, 18), .init(242, 2, 10170, 28), .init(242, 2, 10199, 10),
    .init(242, 2, 10210, 10), .init(242, 3, 10221, 7), .init(242, 3, 10229, 15),
    .init(242, 3, 10245, 14), .init(242, 3, 10260, 14), .init(242, 3, 10275, 8),
    .init(242, 3, 10284, 16), .init(242, 3, 10301, 10), .init(242, 3, 10312, 17),
    .init(242, 3, 10330, 12), .init(242, 4, 10343, 10), .init(242, 5, 10354, 24),
    .init(242, 6, 10379, 13), .init(242, 6, 10393, 15), .init(242, 6, 10409, 14),
    .init(242, 6, 10424, 13), .init(242, 6, 10438, 18), .init(242, 6, 10457, 10),
    .init(242, 7, 10468, 11), .init(242, 7, 10480, 11), .init(242, 7, 10492, 18),
    .init(242, 7, 10511, 7), .init(242, 7, 10519, 19), .init(242, 7, 10539, 21),
    .init(242, 7, 10561, 9), .init(242, 7, 10571, 12), .init(242, 7, 10584, 6),
    .init(242, 7, 10591, 8), .init(242, 7, 10600, 5), .init(242, 7, 10606, 11),
    .init(242, 7, 10618, 9), .init(242, 7, 10628, 7), .init(242, 7, 10636, 6),
    .init(242, 7, 10643, 11), .init(242, 7, 10655, 11), .init(242, 7, 10667, 16),
    .init(242, 7, 10684, 6), .init(242, 7, 10691, 8), .init(242, 8, 10700, 4),
    .init(242, 8, 10705, 4), .init(242, 8, 10710, 4), .init(242, 8, 10715, 4),
    .init(242, 8, 10720, 4), .init(242, 8, 10725, 4), .init(242, 9, 10730, 17),
    .init(242, 9, 10748, 15), .init(242, 10, 10764, 9), .init(243, 0, 10774, 10),
    .init(243, 0, 10785, 10), .init(244, 0, 10796, 7), .init(245, 0, 10804, 7),
    .init(246, 0, 10812, 16), .init(246, 0, 10829, 8), .init(246, 1, 10838, 9),
    .init(246, 1, 10848, 11), .init(246, 1, 10860, 11), .init(246, 1, 10872, 11),
    .init(246, 2, 10884, 10), .init(246, 3, 10895, 11), .init(246, 3, 10907, 15),
    .init(246, 3, 10923, 17), .init(246, 3, 10941, 9), .init(246, 3, 10951, 7),
    .init(246, 3, 10959, 10), .init(246, 3, 10970, 11), .init(246, 3, 10982, 11),
    .init(246, 3, 10994, 9), .init(246, 3, 11004, 12), .init(246, 3, 11017, 12),
    .init(246, 3, 11030, 8), .init(246, 3, 11039, 12), .init(246, 3, 11052, 13),
    .init(246, 3, 11066, 15), .init(246, 3, 11082, 8), .init(246, 3, 11091, 20),
    .init(246, 3, 11112, 5), .init(246, 3, 11118, 10), .init(246, 3, 11129, 16),
    .init(246, 4, 11146, 19), .init(246, 4, 11166, 7), .init(246, 4, 11174, 12),
    .init(246, 4, 11187, 11), .init(246, 4, 11199, 11), .init(246, 4, 11211, 10),
    .init(246, 4, 11222, 13), .init(246, 4, 11236, 12), .init(246, 4, 11249, 14),
    .init(246, 4, 11264, 13), .init(246, 4, 11278, 8), .init(246, 4, 11287, 8),
    .init(246, 4, 11296, 8), .init(246, 4, 11305, 8), .init(246, 4, 11314, 12),
    .init(246, 5, 11327, 11), .init(246, 5, 11339, 8), .init(246, 5, 11348, 11),
    .init(246, 5, 11360, 12), .init(246, 5, 11373, 12), .init(246, 5, 11386, 10),
    .init(246, 5, 11397, 11), .init(246, 5, 11409, 13), .init(246, 5, 11423, 15),
    .init(246, 5, 11439, 7), .init(246, 5, 11447, 8), .init(246, 5, 11456, 9),
    .init(246, 5, 11466, 8), .init(246, 5, 11475, 9), .init(246, 5, 11485, 10),
    .init(246, 5, 11496, 12), .init(246, 5, 11509, 5), .init(246, 5, 11515, 9),
    .init(246, 6, 11525, 9), .init(246, 6, 11535, 7), .init(246, 6, 11543, 4),
    .init(246, 6, 11548, 7), .init(246, 6, 11556, 8), .init(246, 6, 11565, 7),
    .init(246, 6, 11573, 6), .init(246, 6, 11580, 10), .init(246, 6, 11591, 10),
    .init(246, 6, 11602, 9), .init(246, 6, 11612, 4), .init(246, 6, 11617, 5),
    .init(246, 6, 11623, 7), .init(246, 6, 11631, 8), .init(246, 6, 11640, 10),
    .init(246, 6, 11651, 7), .init(246, 6, 11659, 9), .init(246, 6, 11669, 4),
    .init(246, 6, 11674, 10), .init(246, 6, 11685, 10), .init(246, 6, 11696, 8),
    .init(246, 6, 11705, 5), .init(246, 6, 11711, 8), .init(246, 6, 11720, 7),
    .init(246, 6, 11728, 9), .init(246, 6, 11738, 14), .init(246, 6, 11753, 12),
    .init(246, 6, 11766, 12), .init(246, 6, 11779, 11), .init(246, 6, 11791, 12),
    .init(246, 6, 11804, 9), .init(246, 6, 11814, 7), .init(246, 6, 11822, 8),
    .init(246, 6, 11831, 5), .init(246, 6, 11837, 10), .init(246, 6, 11848, 7),
    .init(246, 6, 11856, 8), .init(246, 6, 11865, 10), .init(246, 6, 11876, 7),
    .init(246, 6, 11884, 5), .init(246, 6, 11890, 12), .init(246, 6, 11903, 12),
    .init(246, 6, 11916, 5), .init(247, 0, 11922, 11), .init(247, 0, 11934, 14),
    .init(247, 0, 11949, 16), .init(247, 0, 11966, 12), .init(247, 0, 11979, 17),
    .init(247, 0, 11997, 9), .init(247, 0, 12007, 14), .init(247, 0, 12022, 13),
    .init(247, 0, 12036, 8), .init(247, 0, 12045, 13), .init(247, 0, 12059, 16),
    .init(247, 1, 12076, 6), .init(247, 1, 12083, 13), .init(247, 1, 12097, 9),
    .init(247, 2, 12107, 5), .init(247, 2, 12113, 5), .init(247, 2, 12119, 5),
    .init(247, 2, 12125, 5), .init(247, 2, 12131, 5), .init(247, 2, 12137, 5),
    .init(247, 2, 12143, 5), .init(247, 2, 12149, 5), .init(248, 0, 12155, 6),
    .init(248, 1, 12162, 7), .init(248, 1, 12170, 7), .init(248, 1, 12178, 7),
    .init(248, 3, 12186, 6), .init(248, 4, 12193, 5), .init(248, 4, 12199, 5),
    .init(65280, 0, 12205, 9), .init(65280, 0, 12215, 3), .init(65280, 0, 12219, 3),
    .init(65280, 0, 12223, 3), .init(65280, 0, 12227, 3), .init(65280, 0, 12231, 3),
    .init(65280, 0, 12235, 3), .init(65280, 0, 12239, 3), .init(65280, 0, 12243, 3),
    .init(65280, 0, 12247, 3), .init(65280, 0, 12251, 3), .init(65280, 0, 12255, 3),
    .init(65280, 1, 12259, 4), .init(65280, 1, 12264, 3), .init(65280, 1, 12268, 3),
    .init(65280, 1, 12272, 3), .init(65280, 1, 12276, 3), .init(65280, 2, 12280, 6),
    .init(65280, 2, 12287, 3), .init(65280, 2, 12291, 4), .init(65280, 2, 12296, 4),
    .init(65280, 2, 12301, 4), .init(65280, 2, 12306, 4), .init(65280, 2, 12311, 3),
    .init(65280, 2, 12315, 3), .init(65280, 2, 12319, 3),
  ]

  /// The keywords, a bar behind each.
  static let letters: StaticString = """
    ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|github_token|github-token|githubtoken|gh_token|\
    github_api_token|github_access_token|github_pat|github_key|github_secret|ghtoken|githubsecret|\
    glpat-|gldt-|glft-|glsoat-|glffct-|glrt-|GR1348941|glcbt-|glptt-|glimt-|glagent-|gloas-|glpat-|\
    ATBB|ATCTT3xFfG|BBDC-|AKIA|ASIA|ABIA|ACCA|aws_secret|awssecret|aws-secret|secret_access_key|\
    secretaccesskey|secret-access-key|secretkey|secret_key|AKIA|ASIA|amzn.mws.|ABSK|\
    bedrock-api-key-YmVk|aws_session_token|awssessiontoken|aws-session-token|x-amz-security-token|\
    sessiontoken|AIza|service_account|refresh_token|GOCSPX-|ya29.|AQ.Ab8RN6|:APA91b|GOOG1E|1//0|\
    chat.googleapis.com/v1/spaces/|recaptcha|AccountKey|account_key|storage_key|storagekey|\
    account-key|storage-key|azure|DefaultEndpointsProtocol|Endpoint=sb://|.azure-devices.net;|\
    .documents.azure.com|.azconfig.io|0Q~|1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~|AZDO|AzSe|&sig=|\
    ;sig=|?sig=|+ACR|Ocp-Apim-Subscription-Key|apim|azure|azure_devops|azure-devops|azuredevops|\
    azure devops|ado_pat|ado-pat|ado_token|vsts_|dev.azure.com|azure_pat|visualstudio.com|azure|\
    adopat|AzFu|azure_openai|azureopenai|azure-openai|azure openai|openai.azure.com|cognitive|\
    azure_ai|azure_speech|azure|AzCa|dop_v1_|doo_v1_|dor_v1_|spaces_access|spaces_key|spaces-key|\
    spaceskey|digitaloceanspaces|do_spaces|spaces_id|spaces access|digitalocean|LTAI|aliyun|\
    alibaba|cfut_|cfat_|v1.0-|cloudflare_api_token|cf_api_token|cloudflare_token|cloudflare_key|\
    cloudflare_api_key|cf_api_key|cloudflare|cloudflare|x-auth-key|x_auth_key|cf_api|cf_key|fm2_|\
    fm1r_|HRKU-AA|heroku_api_key|heroku_key|heroku_token|heroku-api-key|herokuapikey|heroku|rnd_|\
    vcp_|vci_|vca_|vcr_|vck_|vercel_blob_rw_|vercel|nfp_|nfc_|nfo_|nfu_|nfb_|netlify|sbp_|\
    sb_secret_|eyJhb|eyJ0e|eyJra|pscale_pw_|pscale_tkn_|pscale_oauth_|napi_|dapi|npm_|_authToken|\
    npm_token|_auth=|_auth =|:_auth|pypi-AgE|rubygems_|oy2|ClearTextPassword|cargo_registry_token|\
    crates_io_token|registry.token|cratesio|crates-io|crates.io|[registry]|dckr_pat_|dckr_oat_|\
    \"auth\"|\\\"auth\\|SWMTKN-1-|SWMKEY-1-|CLOJARS_|AKCp|cmVmd|T3BlbkFJ|sk-proj-|sk-svcacct-|\
    sk-admin-|sk-ant-api03-|sk-ant-admin01-|sk-ant-oat01-|sk-ant-ort01-|hf_|api_org_|gsk_|xai-|\
    pplx-|r8_|sk-or-v1-|nvapi-|lsv2_pt_|lsv2_sk_|tgp_v1_|csk-|pcsk_|wandb_v1_|wandb|weights_biases|\
    weightsbiases|weights & biases|weightsandbiases|weights-biases|weights biases|xoxb-|xoxp-|\
    xoxa-|xoxr-|xoxs-|xoxo-|xapp-|xoxe.xox|xoxe-|xoxc-|xoxd-|hooks.slack.com/services/|\
    hooks.slack.com/workflows/|hooks.slack.com/triggers/|discord.com/api/webhooks/|\
    discordapp.com/api/webhooks/|discord|:AA|.webhook.office.com/webhookb2/|sk_live_|rk_live_|\
    sk_test_|rk_test_|whsec_|sk_live_|EAAA|sq0csp-|sq0atp-|shpat_|shpca_|shppa_|shpss_|\
    access_token$|FLWSECK-|FLWSECK_TEST-|rzp_live_|rzp_test_|access-production-|access-sandbox-|\
    access-development-|plaid_|plaid.|plaid-|plaids|plaid|shippo_live_|shippo_test_|SG.|key-|-us1|\
    -us2|-us3|-us4|-us5|-us6|-us7|-us8|-us9|mandrill|mailchimp|xkeysib-|xsmtpsib-|re_|mlsn.|twilio|\
    -----BEGIN RSA PRIVATE KEY-----|-----BEGIN PRIVATE KEY-----|-----BEGIN EC PRIVATE KEY-----|\
    -----BEGIN DSA PRIVATE KEY-----|-----BEGIN OPENSSH PRIVATE KEY-----|\
    -----BEGIN ENCRYPTED PRIVATE KEY-----|-----BEGIN RSA PRIVATE KEY-----|\
    -----BEGIN EC PRIVATE KEY-----|-----BEGIN DSA PRIVATE KEY-----|\
    -----BEGIN PGP PRIVATE KEY BLOCK-----|PuTTY-User-Key-File-|AGE-SECRET-KEY-1|\
    ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|eyJhb|eyJ0e|eyJra|eyJ4N|eyJjd|eyJlb|eyJhb|eyJra|\
    client-key-data|postgres://|postgresql://|postgresql+|postgres+|mysql://|mysql2://|mysql+|\
    mariadb://|mariadb+|mongodb://|mongodb+srv://|redis://|rediss://|amqp://|amqps://|@tcp(|@unix(|\
    @tcp6(|Server=|Data Source=|Initial Catalog=|jdbc:|jdbc:oracle:|mysql+|postgresql+|postgres+|\
    mariadb+|mssql+|oracle+|redshift+|cockroachdb|clickhouse|snowflake://|sqlserver://|trino://|\
    presto://|neo4j|bolt+|bolt://|couchdb|couchbase|cassandra://|nats://|elasticsearch://|mqtt://|\
    mqtts://|memcached://|vertica://|hive://|teradata://|db2://|rethinkdb://|influxdb://|stomp://|\
    kafka://|celery://|socks5://|imap://|imaps://|sip://|rtsp://|ssh://|git+https://|svn://|smb://|\
    vnc://|rdp://|irc://|http://|https://|x-access-token:|oauth2:|x-token-auth:|gitlab-ci-token:|\
    ftp://|ftps://|sftp://|ldap://|ldaps://|smtp://|smtps://|authorization|authorization|hvs.|hvb.|\
    vault_|vault-|vault |vault.|hashicorp|vaultt|.atlasv1.|dp.pt.|dp.st.|dp.sa.|dp.ct.|dp.scim.|\
    dp.audit.|pul-|ops_eyJ|A3-|tskey-|sha256~|NRAK-|NRII-|NRAL|NRJS-|datadog_api_key|dd_api_key|\
    ddapikey|dd-api-key|datadog-api-key|datadogapikey|datadog|datadog_app_key|dd_app_key|ddappkey|\
    dd-application-key|dd_application_key|datadog-app-key|datadogappkey|datadog|glsa_|glc_eyJ|\
    eyJrIjoi|sntryu_|sntrys_eyJ|sentry|dt0|phx_|lin_api_|lin_oauth_|ntn_|secret_|ATATT3xFfGF0|\
    atlassian|confluence|jira_|.jira|ATTA|PMAK-|pat-na1-|pat-eu1-|pat-na2-|pat-ap1-|pat-na3-|\
    airtable|figd_|CCIPAT_|circleci|circle_token|circle_ci|circle-ci|circle-token|CCIPRJ_|squ_|\
    sqp_|sqa_|bkua_|bkct_|sgp_|abuseipdb|aio_|p8e-|aiven|.g.alchemy.com/|algolia|amplitude|eyJhb|\
    asana|assemblyai|assembly_ai|auth0|binance|box_client|boxappsettings|box_secret|boxclient|\
    box.com|bugsnag|checkout|clerk_|clerk.|clerkSecret|@clerk/|clerk|4b1d|csa_|CCDB1_|codecov|\
    cohere|co_api_key|coinbase|configcat-sdk-1/|confluent|confluent|consul|nomad_token|\
    x-nomad-token|hashicorp|nomad|hcp_|hcpclient|hashicorp|CFPAT-|cursor|dashscope|qwen_|qwen-|\
    bailian|alibaba|modelstudio|model_studio|AstraCS:|deepgram|deepseek|drone_|drone.|drone-|drone|\
    dropbox|duffel_live_|duffel_test_|e2b_|EZAK|EZTK|essu_|elevenlabs|eleven_|xi-api-key|\
    xi_api_key|eleven_labs|private_key|privatekey|private-key|private key|wallet|deployer|mnemonic|\
    hardhat|eth_key|ethereum|ethers|exa_api|exakey|exatoken|exa_key|exa-api|exaapi|api.exa.ai|\
    exa.ai|facebook|fb_app|fb_secret|fbapp|meta_app|fb_client|fb.app|fal_key|fal-key|fal.ai|fal_ai|\
    fal.run|fal_api|falkey|fal-client|fal_|falai|fal ai|fal-ai|firecrawl|fio-u-|.fury.io|gitea|\
    forgejo|codeberg|gocardless|hcloud|hetzner|honeycomb|x-honeycomb-team|$apr1$|$2y$|$2a$|$2b$|\
    $6$|$5$|ibmcloud|ibm_cloud|ibm-cloud|ibm cloud|bluemix|watson|iam_apikey|ibm_iam|ibm_api|\
    .infura.io/|dG9rO|jina_|jca_|\"kty\"|\\\"kty\\|'kty'|kty: |kraken|sk-lf-|base64:|launchdarkly|\
    ld_api|ld_access|sdk-|WPL_AP1.|linode|llx-|lob_api|lob_key|lob_secret|lob.com|lob_live|lobapi|\
    lobkey|lob_token|lobtoken|logzio|logz.io|logz_|logz io|logz-io|sk.eyJ1Ijoi|mattermost|\
    <password>|_mmk|messagebird|message_bird|RWRTY0Iy|eyJtaXJvLm9yaWdpbiI6|mistral|mixpanel|modal_|\
    modal.|modal-|modal token|modal|mollie|monday_|monday.|mondayapi|monday-|monday com|mondaycom|\
    mdb_sa_sk_|moonshot|kimi_|kimi.|kimi-|machine |machine\t|default login|ngrok|API-|okta_|okta.|\
    okta-|oktaa|oktat|ssws |os_v2_app_|os_v2_org_|opsgenie|ovh_|ovh.com|.ovh.|ovh-api|[ovh-|\
    packagist_acs_|packagist_ort_|packagist_out_|pagerduty|pager_duty|paypal|paystack|:5432:|\
    :5433:|:6432:|pkcs12|_p12=|_p12:|_p12\"|p12_b|p12_c|.p12\"|_pfx=|_pfx:|_pfx\"|pfx_b|pfx_c|\
    certificate_p12|certificate_pfx|p12base64|pfxbase64|plivo|postmark|pnu_|prismic|\
    secret_key_base|secretkeybase|rails_master|master.key|master_key|ruby_on_rails|rubyonrails|\
    ruby on rails|ruby-on-rails|railway|token-|rapidapi|rdme_|reddit|rollbar|rpa_|sanity|scw_a|\
    scaleway|scw_s|scaleway|sgp_|shodan|contribsys|snowflake|snyk_|snyk.|snyk-|snykt|snyka|snyk |\
    sparkpost|splunk|hec_token|spotify|stability|dreamstudio|statsig|secret-live-|sumologic|sumo_|\
    sumo-|sumo logic|tvly-|teleport|KEY0|AKID|tencent|qcloud|cos_secret|travis_|travis.|travis-|\
    travis |travisci|travist|twitch|twitter|AAAAAAAAAAAAAAAAAAAAA|twitter|tfp_|upstash|virustotal|\
    virus_total|x-apikey|vonage|nexmo|voyage|vultr|network={|wireguard|privatekey|private_key|\
    presharedkey|preshared_key|sk_live_a2V5Xz|sk_test_a2V5Xz|AUTH_KEY'|LOGGED_IN_KEY'|NONCE_KEY'|\
    AUTH_SALT'|LOGGED_IN_SALT'|NONCE_SALT'|AUTH_KEY\"|AUTH_SALT\"|AUTH_KEY=|LOGGED_IN_KEY=|\
    NONCE_KEY=|AUTH_SALT=|LOGGED_IN_SALT=|NONCE_SALT=|AQVN|yandex|yc_iam|iam_token|ycloud|yandex|\
    zhipu|zai_api|zai_key|glm_api|bigmodel|z.ai/|glm-|chatglm|api.z.ai|zendesk|zerotier|SECRET_KEY|\
    secretkey|secret-key|SECRET_KEY|flask|curl |http-basic|github-oauth|gitlab-token|gitlab-oauth|\
    token|secret|apikey|api_key|api-key|api key|accesskey|access_key|access-key|privatekey|\
    private_key|private-key|credential|_key=|_key:|_key\n|_key}|_key\"|_key'|_key |-key:|-key=|\
    -key\"|-key |authkey|appkey|masterkey|encryptionkey|signingkey|accountkey|sharedkey|storagekey|\
    licensekey|clientkey|consumerkey|serverkey|adminkey|servicekey|subscriptionkey|sdkkey|hmackey|\
    writekey|userkey|integrationkey|sessionkey|deploykey|_auth=|_auth:|_auth\"|\"auth\"|_creds|\
    _salt|psk=|_pat=|_pat:|_pat\"|webhook|bearer|hmac_|_jwt=|_key>|-key>|x-auth|_auth =|passw|\
    passphrase|passcode|dbpass|pass=|pass:|pass\"|pass'|pass>|pass =|pass !=|_pass_v|pass[0|_pass |\
    -pass |.pass |--pass|_pass\n|pass is |_pwd=|_pwd:|_pwd\"|_pwd |_pwd\n|\"pwd\"|'pwd'| pwd=|\
     pwd:|;pwd=|<pwd>|dbpwd|&pwd=|?pwd=|userpwd|adminpwd|pwd !=|pwd[]|pass\\|_pwd\\|pass`|pass<|\
    _pwd'|pass(\"|pass('|pwd=\"|pwd='|pwd =|pwd: |\npwd=|contrase|kennwort|authtok|signing_key|\
    encryption_key|hmac_key|hmac_secret|aes_key|cipher_key|.quiknode.pro/|rpc.ankr.com/|\
    helius-rpc.com/|.getblock.io/|.blastapi.io/|.chainstack.com/|.nodereal.io/|.tenderly.co/|\
    .drpc.org/|moralis-nodes.com/|.alchemyapi.io/|.unifra.io/|.infstones.com/|sshpass |\
    docker login|podman login|mysql -|mysqldump |mysqladmin |net use |openssl enc|-storepass |\
    -keypass |sqlcmd |smbclient |lftp |ldapsearch |ldapmodify |ldapadd |az login |http -a |\
    https -a |bindpw |-passin pass|-passout pass|-pass pass|redis-cli |convertto-securestring|\
    sqlplus |sqlldr |expdp |impdp |mongodump |mongorestore |mongoexport |mongoimport |mongosh |\
    xfreerdp |curlopt_userpwd|curlopt_proxyuserpwd| -u |zip -p |htpasswd -|snmpwalk |snmpget |\
    snmpset |convertto-securestring|sudo -s|sudo -k|chpasswd|docker login|podman login|\
    passwd --stdin|cryptsetup |kinit|--password-file=<(|networkcredential(|basic_auth(|basicauth(|\
    getconnection(|->connect(|mysqli(|mysqli_connect(|mysql_connect(|mysql.connect(|auth=(|\
    auth = (|credentials(\"|usernamepasswordtoken(|passwordauthentication(|sequelize(|\
    credentials.basic(|.auth(\"|.auth('|.login(\"|.login('|credentials::new(|basic_auth '|\
    basic_auth \"|plaincredentials(|authenticateasync(|usernamepasswordcredentials(|ftp_login(|\
    newdialer(|mysqli(|mysqli_connect(|mysql_connect(|mysql.connect(|new pdo(|pymysql.connect(|\
    plainauth(|create_superuser(|create_user(|variable \"|<pass encoding=\"base64\">|identified by|\
    identified with|login password|with password|encrypted password|password '|requirepass|\
    masterauth |insecure-password |rootpw |-password password |snmp-server community|chpasswd:|\
    npmauthident|: psk |: xauth |: eap|password 0 |secret 0 | login=| psk \"|auth plain |\
    createuser |<auth-user-pass>|{noop}|assword:|:$y$|:$1$|:$7$| $1$|'$1$|'$y$|\"random_password\"|\
    \"random_string\"|password>|aact_prod_|aact_hmlg_|gcntfy-|klaviyo|buildconfigfield|resvalue|\
    jwt.sign(|jwt.verify(|jwt.encode(|jwt.decode(|env.fetch(|createhmac(|createcipheriv(|\
    createdecipheriv(|hmac.new(|fernet(|hash_hmac(|jedis.auth(|redis.auth(|red:auth(|client.auth(|\
    redis->auth(|aes.new(|aes.encrypt(|cookieparser(|newcookiestore(|hmac256(|sharedkeycredential(|\
    btoa(|b64encode(|strict_encode64(|forhttpheaderfield:|forkey:|where name =|where key =|\
    where name=|where key=|where setting|where code =|\".tochararray(|\").send_keys(|').type(|\
    \").type(|\").fill(|').fill(|\").sendkeys(|access key |api key |secret key |private key |\
    signing key |token for |secret for |password for |passphrase for |pw for |pwd for |pass for |\
    key for |token is |secret is |password is |user |username |,password|,passwd|,pwd|,secret|\
    ,api_key|,apikey|,token|,\"password|\npassword,|;password|;pwd|_key;|_token;|_secret;|\
    _password;|;passwd|\tpassword|\tpwd| password | password\n| passwd | pwd | secret | token |\
     api key |,client_secret| secret key | access key |,access_key|,private_key|password,|_token,|\
    _secret,|_key,|_password\n|_token\n|_secret\n|_password\t|_token\t|_key\t|insert into |\
    copy public.|</th>|secret set |put-parameter |--secret-string |secrets set |user-secrets set |\
    --secret |--from-literal|secret:create|env:set |variable set |put-secret-value|noecho|\
    \"securestring|@secure()|]:587|]:465|]:25\t|]:25 |:587 |:587\t|:465 |:465\t|tk-us-|sm_aat_|\
    sm_pat_|sm_sat_|s-s4t2|.acc_|.acc-|%3A%2F%2F|%3D|%25|%21|%2B|%2F|%40|%3A|%22|%5F|%2D|%0A|\\u00|\
    \\x3|\\x5|\\x6|\\x7|&quot;|&#x|&#10|&#11|&#34|&#39|&#6|&#5|&#9|
    """
}
