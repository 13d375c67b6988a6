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
    .init(62, 9, 4091, 6), .init(63, 0, 4098, 7), .init(63, 0, 4106, 8), .init(63, 1, 4115, 15),
    .init(63, 1, 4131, 7), .init(63, 1, 4139, 13), .init(63, 1, 4153, 16), .init(63, 2, 4170, 6),
    .init(63, 2, 4177, 7), .init(63, 2, 4185, 7), .init(63, 3, 4193, 7), .init(63, 3, 4201, 8),
    .init(63, 4, 4210, 7), .init(63, 4, 4218, 8), .init(64, 0, 4227, 13), .init(64, 1, 4241, 13),
    .init(65, 0, 4255, 4), .init(65, 1, 4260, 4), .init(65, 2, 4265, 6), .init(65, 2, 4272, 6),
    .init(65, 2, 4279, 6), .init(65, 2, 4286, 6), .init(65, 2, 4293, 9), .init(65, 2, 4303, 6),
    .init(66, 0, 4310, 9), .init(67, 0, 4320, 6), .init(67, 1, 4327, 6), .init(67, 1, 4334, 6),
    .init(67, 1, 4341, 6), .init(67, 1, 4348, 8), .init(67, 1, 4357, 9), .init(68, 0, 4367, 4),
    .init(69, 0, 4372, 7), .init(69, 1, 4380, 3), .init(70, 0, 4384, 6), .init(71, 0, 4391, 7),
    .init(72, 0, 4399, 5), .init(72, 1, 4405, 5), .init(72, 2, 4411, 4), .init(72, 3, 4416, 5),
    .init(73, 0, 4422, 15), .init(73, 0, 4438, 10), .init(73, 0, 4449, 8), .init(73, 0, 4458, 10),
    .init(73, 0, 4469, 15), .init(73, 0, 4485, 13), .init(73, 0, 4499, 7), .init(73, 1, 4507, 15),
    .init(73, 1, 4523, 10), .init(73, 1, 4534, 8), .init(73, 1, 4543, 18), .init(73, 1, 4562, 18),
    .init(73, 1, 4581, 15), .init(73, 1, 4597, 13), .init(73, 1, 4611, 7), .init(74, 0, 4619, 5),
    .init(74, 1, 4625, 7), .init(74, 2, 4633, 8), .init(75, 0, 4642, 7), .init(75, 1, 4650, 10),
    .init(75, 2, 4661, 6), .init(76, 0, 4668, 3), .init(77, 0, 4672, 4), .init(78, 0, 4677, 8),
    .init(78, 1, 4686, 10), .init(79, 0, 4697, 4), .init(79, 1, 4702, 7), .init(80, 0, 4710, 12),
    .init(80, 1, 4723, 9), .init(80, 1, 4733, 10), .init(80, 1, 4744, 5), .init(80, 1, 4750, 5),
    .init(80, 2, 4756, 4), .init(81, 0, 4761, 5), .init(82, 0, 4767, 8), .init(82, 0, 4776, 8),
    .init(82, 0, 4785, 8), .init(82, 0, 4794, 8), .init(82, 0, 4803, 8), .init(83, 1, 4812, 8),
    .init(84, 0, 4821, 5), .init(85, 0, 4827, 7), .init(85, 1, 4835, 8), .init(85, 1, 4844, 12),
    .init(85, 1, 4857, 9), .init(85, 1, 4867, 9), .init(85, 1, 4877, 12), .init(85, 2, 4890, 7),
    .init(86, 0, 4898, 4), .init(86, 0, 4903, 4), .init(86, 0, 4908, 4), .init(87, 0, 4913, 5),
    .init(87, 1, 4919, 5), .init(88, 0, 4925, 4), .init(89, 0, 4930, 9), .init(90, 0, 4940, 4),
    .init(91, 0, 4945, 4), .init(93, 0, 4950, 5), .init(94, 0, 4956, 15), .init(95, 0, 4972, 7),
    .init(96, 0, 4980, 9), .init(97, 0, 4990, 5), .init(98, 0, 4996, 5), .init(99, 0, 5002, 10),
    .init(99, 0, 5013, 11), .init(100, 0, 5025, 5), .init(101, 0, 5031, 7), .init(102, 0, 5039, 10),
    .init(102, 0, 5050, 14), .init(102, 0, 5065, 10), .init(102, 0, 5076, 9),
    .init(102, 0, 5086, 7), .init(104, 0, 5094, 7), .init(105, 0, 5102, 8), .init(106, 0, 5111, 6),
    .init(106, 0, 5118, 6), .init(106, 0, 5125, 11), .init(106, 0, 5137, 7), .init(106, 0, 5145, 5),
    .init(107, 0, 5151, 4), .init(109, 0, 5156, 4), .init(110, 0, 5161, 6), .init(111, 0, 5168, 7),
    .init(112, 0, 5176, 6), .init(112, 0, 5183, 10), .init(113, 0, 5194, 8),
    .init(114, 0, 5203, 16), .init(115, 0, 5220, 9), .init(115, 1, 5230, 9), .init(116, 0, 5240, 6),
    .init(116, 0, 5247, 11), .init(116, 0, 5259, 13), .init(116, 0, 5273, 9),
    .init(116, 0, 5283, 5), .init(116, 1, 5289, 4), .init(116, 1, 5294, 9), .init(116, 1, 5304, 9),
    .init(117, 0, 5314, 6), .init(118, 0, 5321, 6), .init(119, 0, 5328, 9), .init(119, 0, 5338, 5),
    .init(119, 0, 5344, 5), .init(119, 0, 5350, 7), .init(119, 0, 5358, 7), .init(119, 0, 5366, 11),
    .init(119, 0, 5378, 12), .init(120, 0, 5391, 8), .init(121, 0, 5400, 8), .init(122, 0, 5409, 8),
    .init(123, 0, 5418, 6), .init(123, 0, 5425, 6), .init(123, 0, 5432, 6), .init(123, 0, 5439, 5),
    .init(124, 0, 5445, 7), .init(125, 0, 5453, 12), .init(125, 0, 5466, 12),
    .init(126, 0, 5479, 4), .init(127, 0, 5484, 4), .init(127, 0, 5489, 4), .init(128, 0, 5494, 5),
    .init(129, 0, 5500, 10), .init(129, 0, 5511, 7), .init(129, 0, 5519, 10),
    .init(129, 0, 5530, 10), .init(129, 0, 5541, 11), .init(130, 0, 5553, 11),
    .init(130, 0, 5565, 10), .init(130, 0, 5576, 11), .init(130, 0, 5588, 11),
    .init(130, 0, 5600, 6), .init(130, 0, 5607, 8), .init(130, 0, 5616, 8), .init(130, 0, 5625, 7),
    .init(130, 0, 5633, 7), .init(130, 0, 5641, 8), .init(130, 0, 5650, 6), .init(131, 0, 5657, 7),
    .init(131, 0, 5665, 6), .init(131, 0, 5672, 8), .init(131, 0, 5681, 7), .init(131, 0, 5689, 7),
    .init(131, 0, 5697, 6), .init(131, 0, 5704, 10), .init(131, 0, 5715, 6), .init(133, 1, 5722, 8),
    .init(133, 1, 5731, 6), .init(133, 1, 5738, 9), .init(133, 1, 5748, 5), .init(133, 1, 5754, 8),
    .init(133, 1, 5763, 9), .init(133, 1, 5773, 6), .init(134, 0, 5780, 7), .init(134, 0, 5788, 7),
    .init(134, 0, 5796, 6), .init(134, 0, 5803, 6), .init(134, 0, 5810, 7), .init(134, 0, 5818, 7),
    .init(134, 0, 5826, 6), .init(134, 0, 5833, 10), .init(134, 0, 5844, 4), .init(134, 0, 5849, 5),
    .init(134, 0, 5855, 6), .init(134, 0, 5862, 6), .init(135, 0, 5869, 9), .init(137, 0, 5879, 6),
    .init(138, 0, 5886, 8), .init(139, 0, 5895, 5), .init(139, 0, 5901, 7), .init(139, 0, 5909, 8),
    .init(140, 0, 5918, 10), .init(142, 0, 5929, 6), .init(142, 0, 5936, 7), .init(143, 0, 5944, 9),
    .init(143, 0, 5954, 16), .init(144, 0, 5971, 6), .init(144, 1, 5978, 4), .init(144, 1, 5983, 4),
    .init(144, 1, 5988, 4), .init(144, 2, 5993, 3), .init(144, 2, 5997, 3), .init(145, 0, 6001, 8),
    .init(145, 0, 6010, 9), .init(145, 0, 6020, 9), .init(145, 0, 6030, 9), .init(145, 0, 6040, 7),
    .init(145, 0, 6048, 6), .init(145, 0, 6055, 10), .init(145, 0, 6066, 7), .init(145, 0, 6074, 7),
    .init(147, 0, 6082, 11), .init(148, 0, 6094, 5), .init(149, 0, 6100, 5), .init(150, 0, 6106, 4),
    .init(151, 0, 6111, 5), .init(151, 0, 6117, 6), .init(151, 0, 6124, 5), .init(151, 0, 6130, 5),
    .init(152, 0, 6136, 6), .init(153, 0, 6143, 6), .init(154, 0, 6150, 7), .init(155, 0, 6158, 12),
    .init(155, 0, 6171, 6), .init(155, 0, 6178, 9), .init(155, 1, 6188, 4), .init(156, 0, 6193, 8),
    .init(157, 0, 6202, 6), .init(158, 0, 6209, 4), .init(159, 0, 6214, 7), .init(159, 0, 6222, 7),
    .init(159, 0, 6230, 10), .init(159, 0, 6241, 7), .init(159, 0, 6249, 8), .init(159, 0, 6258, 6),
    .init(159, 0, 6265, 6), .init(159, 0, 6272, 9), .init(159, 0, 6282, 8), .init(160, 0, 6291, 6),
    .init(160, 0, 6298, 7), .init(160, 0, 6306, 5), .init(160, 0, 6312, 7), .init(160, 0, 6320, 7),
    .init(161, 0, 6328, 11), .init(162, 0, 6340, 10), .init(163, 0, 6351, 10),
    .init(164, 0, 6362, 4), .init(165, 0, 6367, 11), .init(165, 0, 6379, 12),
    .init(166, 0, 6392, 8), .init(167, 0, 6401, 20), .init(168, 0, 6422, 7), .init(169, 0, 6430, 8),
    .init(170, 0, 6439, 6), .init(170, 0, 6446, 6), .init(170, 0, 6453, 6), .init(170, 0, 6460, 11),
    .init(170, 0, 6472, 5), .init(171, 0, 6478, 6), .init(172, 0, 6485, 7), .init(172, 0, 6493, 7),
    .init(172, 0, 6501, 9), .init(172, 0, 6511, 7), .init(172, 0, 6519, 10), .init(172, 0, 6530, 9),
    .init(173, 0, 6540, 10), .init(174, 0, 6551, 8), .init(174, 0, 6560, 5), .init(174, 0, 6566, 5),
    .init(174, 0, 6572, 5), .init(175, 0, 6578, 8), .init(175, 0, 6587, 8), .init(175, 0, 6596, 13),
    .init(176, 0, 6610, 5), .init(177, 0, 6616, 4), .init(178, 0, 6621, 5), .init(178, 0, 6627, 5),
    .init(178, 0, 6633, 5), .init(178, 0, 6639, 5), .init(178, 0, 6645, 5), .init(178, 0, 6651, 5),
    .init(179, 0, 6657, 10), .init(179, 0, 6668, 10), .init(180, 0, 6679, 8),
    .init(181, 0, 6688, 4), .init(181, 0, 6693, 7), .init(181, 0, 6701, 5), .init(181, 0, 6707, 7),
    .init(181, 0, 6715, 5), .init(182, 0, 6721, 14), .init(182, 1, 6736, 14),
    .init(182, 2, 6751, 14), .init(183, 0, 6766, 9), .init(183, 0, 6776, 10),
    .init(184, 0, 6787, 6), .init(185, 0, 6794, 8), .init(186, 0, 6803, 6), .init(186, 0, 6810, 6),
    .init(186, 0, 6817, 6), .init(187, 0, 6824, 6), .init(187, 0, 6831, 5), .init(187, 0, 6837, 5),
    .init(187, 0, 6843, 5), .init(187, 0, 6849, 5), .init(187, 0, 6855, 5), .init(187, 0, 6861, 5),
    .init(187, 0, 6867, 5), .init(187, 0, 6873, 5), .init(187, 0, 6879, 5), .init(187, 0, 6885, 5),
    .init(187, 0, 6891, 5), .init(187, 0, 6897, 15), .init(187, 0, 6913, 15),
    .init(187, 0, 6929, 9), .init(187, 0, 6939, 9), .init(188, 0, 6949, 5), .init(189, 0, 6955, 8),
    .init(190, 0, 6964, 4), .init(191, 0, 6969, 7), .init(192, 0, 6977, 15),
    .init(192, 0, 6993, 13), .init(192, 0, 7007, 12), .init(192, 0, 7020, 10),
    .init(192, 0, 7031, 10), .init(192, 0, 7042, 13), .init(192, 0, 7056, 11),
    .init(192, 0, 7068, 13), .init(192, 0, 7082, 13), .init(193, 0, 7096, 7),
    .init(194, 0, 7104, 6), .init(195, 0, 7111, 8), .init(196, 0, 7120, 5), .init(197, 0, 7126, 6),
    .init(198, 0, 7133, 7), .init(199, 0, 7141, 4), .init(201, 0, 7146, 6), .init(202, 0, 7153, 5),
    .init(202, 0, 7159, 8), .init(202, 1, 7168, 5), .init(202, 1, 7174, 8), .init(203, 0, 7183, 4),
    .init(204, 0, 7188, 6), .init(205, 0, 7195, 10), .init(206, 0, 7206, 9), .init(207, 0, 7216, 5),
    .init(207, 0, 7222, 5), .init(207, 0, 7228, 5), .init(207, 0, 7234, 5), .init(207, 0, 7240, 5),
    .init(207, 0, 7246, 5), .init(208, 0, 7252, 9), .init(209, 0, 7262, 6), .init(209, 0, 7269, 9),
    .init(210, 0, 7279, 7), .init(211, 0, 7287, 9), .init(211, 0, 7297, 11), .init(212, 0, 7309, 7),
    .init(213, 0, 7317, 12), .init(214, 0, 7330, 9), .init(214, 0, 7340, 5), .init(214, 0, 7346, 5),
    .init(214, 0, 7352, 10), .init(215, 0, 7363, 5), .init(216, 0, 7369, 8), .init(217, 0, 7378, 4),
    .init(218, 0, 7383, 4), .init(218, 1, 7388, 7), .init(218, 1, 7396, 6), .init(218, 1, 7403, 10),
    .init(219, 0, 7414, 7), .init(219, 0, 7422, 7), .init(219, 0, 7430, 7), .init(219, 0, 7438, 7),
    .init(219, 0, 7446, 8), .init(219, 0, 7455, 7), .init(220, 0, 7463, 6), .init(221, 0, 7470, 7),
    .init(221, 1, 7478, 21), .init(221, 2, 7500, 7), .init(222, 0, 7508, 4), .init(223, 0, 7513, 7),
    .init(224, 0, 7521, 10), .init(224, 0, 7532, 11), .init(224, 0, 7544, 8),
    .init(225, 0, 7553, 6), .init(225, 0, 7560, 5), .init(226, 0, 7566, 6), .init(227, 0, 7573, 5),
    .init(228, 0, 7579, 9), .init(229, 0, 7589, 9), .init(229, 0, 7599, 10),
    .init(229, 0, 7610, 11), .init(229, 0, 7622, 12), .init(229, 0, 7635, 13),
    .init(230, 0, 7649, 14), .init(230, 0, 7664, 14), .init(231, 0, 7679, 9),
    .init(231, 0, 7689, 14), .init(231, 0, 7704, 10), .init(231, 0, 7715, 10),
    .init(231, 0, 7726, 15), .init(231, 0, 7742, 11), .init(231, 0, 7754, 9),
    .init(231, 0, 7764, 10), .init(231, 0, 7775, 9), .init(231, 0, 7785, 14),
    .init(231, 0, 7800, 10), .init(231, 0, 7811, 10), .init(231, 0, 7822, 15),
    .init(231, 0, 7838, 11), .init(232, 0, 7850, 4), .init(232, 1, 7855, 6), .init(232, 1, 7862, 6),
    .init(232, 1, 7869, 9), .init(232, 1, 7879, 6), .init(232, 2, 7886, 6), .init(233, 0, 7893, 5),
    .init(233, 0, 7899, 7), .init(233, 0, 7907, 7), .init(233, 0, 7915, 7), .init(233, 0, 7923, 8),
    .init(233, 0, 7932, 5), .init(233, 0, 7938, 4), .init(233, 0, 7943, 7), .init(233, 0, 7951, 8),
    .init(234, 0, 7960, 7), .init(235, 0, 7968, 8), .init(236, 0, 7977, 10), .init(236, 0, 7988, 9),
    .init(236, 0, 7998, 10), .init(237, 0, 8009, 10), .init(237, 0, 8020, 5),
    .init(238, 0, 8026, 5), .init(239, 0, 8032, 10), .init(239, 0, 8043, 12),
    .init(239, 0, 8056, 12), .init(239, 0, 8069, 12), .init(240, 0, 8082, 5),
    .init(240, 0, 8088, 6), .init(240, 0, 8095, 6), .init(240, 0, 8102, 7), .init(240, 0, 8110, 7),
    .init(240, 0, 8118, 7), .init(240, 0, 8126, 9), .init(240, 0, 8136, 10),
    .init(240, 0, 8147, 10), .init(240, 0, 8158, 10), .init(240, 0, 8169, 11),
    .init(240, 0, 8181, 11), .init(240, 0, 8193, 10), .init(240, 0, 8204, 5),
    .init(240, 0, 8210, 5), .init(240, 0, 8216, 5), .init(240, 0, 8222, 5), .init(240, 0, 8228, 5),
    .init(240, 0, 8234, 5), .init(240, 0, 8240, 5), .init(240, 0, 8246, 5), .init(240, 0, 8252, 5),
    .init(240, 0, 8258, 5), .init(240, 0, 8264, 5), .init(240, 0, 8270, 7), .init(240, 0, 8278, 6),
    .init(240, 0, 8285, 9), .init(240, 0, 8295, 13), .init(240, 0, 8309, 10),
    .init(240, 0, 8320, 10), .init(240, 0, 8331, 9), .init(240, 0, 8341, 10),
    .init(240, 0, 8352, 10), .init(240, 0, 8363, 9), .init(240, 0, 8373, 11),
    .init(240, 0, 8385, 9), .init(240, 0, 8395, 8), .init(240, 0, 8404, 10),
    .init(240, 0, 8415, 15), .init(240, 0, 8431, 6), .init(240, 0, 8438, 7), .init(240, 0, 8446, 8),
    .init(240, 0, 8455, 7), .init(240, 0, 8463, 14), .init(240, 0, 8478, 10),
    .init(240, 0, 8489, 9), .init(240, 0, 8499, 6), .init(240, 0, 8506, 6), .init(240, 0, 8513, 6),
    .init(240, 0, 8520, 6), .init(240, 0, 8527, 6), .init(240, 0, 8534, 5), .init(240, 0, 8540, 4),
    .init(240, 0, 8545, 5), .init(240, 0, 8551, 5), .init(240, 0, 8557, 5), .init(240, 0, 8563, 7),
    .init(240, 0, 8571, 6), .init(240, 0, 8578, 5), .init(240, 0, 8584, 5), .init(240, 0, 8590, 5),
    .init(240, 0, 8596, 5), .init(240, 0, 8602, 6), .init(240, 0, 8609, 7), .init(240, 1, 8617, 5),
    .init(240, 1, 8623, 10), .init(240, 1, 8634, 8), .init(240, 1, 8643, 6), .init(240, 1, 8650, 5),
    .init(240, 1, 8656, 5), .init(240, 1, 8662, 5), .init(240, 1, 8668, 5), .init(240, 1, 8674, 5),
    .init(240, 1, 8680, 6), .init(240, 1, 8687, 7), .init(240, 1, 8695, 7), .init(240, 1, 8703, 6),
    .init(240, 1, 8710, 6), .init(240, 1, 8717, 6), .init(240, 1, 8724, 6), .init(240, 1, 8731, 6),
    .init(240, 1, 8738, 6), .init(240, 1, 8745, 8), .init(240, 1, 8754, 5), .init(240, 1, 8760, 5),
    .init(240, 1, 8766, 5), .init(240, 1, 8772, 5), .init(240, 1, 8778, 5), .init(240, 1, 8784, 5),
    .init(240, 1, 8790, 5), .init(240, 1, 8796, 5), .init(240, 1, 8802, 5), .init(240, 1, 8808, 5),
    .init(240, 1, 8814, 5), .init(240, 1, 8820, 5), .init(240, 1, 8826, 5), .init(240, 1, 8832, 5),
    .init(240, 1, 8838, 7), .init(240, 1, 8846, 8), .init(240, 1, 8855, 6), .init(240, 1, 8862, 5),
    .init(240, 1, 8868, 5), .init(240, 1, 8874, 5), .init(240, 1, 8880, 5), .init(240, 1, 8886, 5),
    .init(240, 1, 8892, 5), .init(240, 1, 8898, 8), .init(240, 1, 8907, 8), .init(240, 1, 8916, 7),
    .init(240, 2, 8924, 11), .init(240, 2, 8936, 14), .init(240, 2, 8951, 8),
    .init(240, 2, 8960, 11), .init(240, 2, 8972, 7), .init(240, 2, 8980, 10),
    .init(241, 0, 8991, 14), .init(241, 0, 9006, 13), .init(241, 0, 9020, 15),
    .init(241, 0, 9036, 13), .init(241, 0, 9050, 13), .init(241, 0, 9064, 16),
    .init(241, 0, 9081, 13), .init(241, 0, 9095, 13), .init(241, 0, 9109, 10),
    .init(241, 0, 9120, 18), .init(241, 0, 9139, 15), .init(241, 0, 9155, 11),
    .init(241, 0, 9167, 15), .init(242, 0, 9183, 8), .init(242, 0, 9192, 12),
    .init(242, 0, 9205, 12), .init(242, 0, 9218, 7), .init(242, 0, 9226, 10),
    .init(242, 0, 9237, 11), .init(242, 0, 9249, 8), .init(242, 0, 9258, 11),
    .init(242, 0, 9270, 11), .init(242, 0, 9282, 9), .init(242, 0, 9292, 7),
    .init(242, 0, 9300, 10), .init(242, 0, 9311, 5), .init(242, 0, 9317, 11),
    .init(242, 0, 9329, 11), .init(242, 0, 9341, 8), .init(242, 0, 9350, 9), .init(242, 0, 9360, 8),
    .init(242, 0, 9369, 9), .init(242, 0, 9379, 7), .init(242, 0, 9387, 12),
    .init(242, 0, 9400, 13), .init(242, 0, 9414, 10), .init(242, 0, 9425, 10),
    .init(242, 0, 9436, 22), .init(242, 0, 9459, 8), .init(242, 0, 9468, 7), .init(242, 0, 9476, 6),
    .init(242, 0, 9483, 6), .init(242, 1, 9490, 6), .init(242, 1, 9497, 6), .init(242, 1, 9504, 8),
    .init(242, 1, 9513, 8), .init(242, 1, 9522, 8), .init(242, 2, 9531, 18),
    .init(242, 2, 9550, 11), .init(242, 2, 9562, 10), .init(242, 2, 9573, 14),
    .init(242, 2, 9588, 10), .init(242, 2, 9599, 7), .init(242, 2, 9607, 15),
    .init(242, 2, 9623, 14), .init(242, 2, 9638, 14), .init(242, 2, 9653, 6),
    .init(242, 2, 9660, 8), .init(242, 2, 9669, 13), .init(242, 2, 9683, 22),
    .init(242, 2, 9706, 23), .init(242, 2, 9730, 10), .init(242, 2, 9741, 18),
    .init(242, 2, 9760, 7), .init(242, 2, 9768, 7), .init(242, 2, 9776, 8), .init(242, 2, 9785, 8),
    .init(242, 3, 9794, 7), .init(242, 3, 9802, 15), .init(242, 3, 9818, 14),
    .init(242, 3, 9833, 14), .init(242, 3, 9848, 8), .init(242, 3, 9857, 16),
    .init(242, 4, 9874, 10), .init(242, 5, 9885, 24), .init(242, 6, 9910, 13),
    .init(242, 6, 9924, 15), .init(242, 6, 9940, 14), .init(242, 6, 9955, 13),
    .init(242, 6, 9969, 18), .init(242, 6, 9988, 10), .init(242, 7, 9999, 11),
    .init(242, 7, 10011, 11), .init(242, 7, 10023, 18), .init(242, 7, 10042, 7),
    .init(242, 7, 10050, 19), .init(242, 7, 10070, 21), .init(242, 7, 10092, 9),
    .init(242, 7, 10102, 12), .init(242, 7, 10115, 6), .init(242, 7, 10122, 8),
    .init(242, 7, 10131, 5), .init(242, 8, 10137, 4), .init(242, 8, 10142, 4),
    .init(242, 8, 10147, 4), .init(242, 8, 10152, 4), .init(242, 8, 10157, 4),
    .init(242, 8, 10162, 4), .init(242, 9, 10167, 17), .init(242, 9, 10185, 15),
    .init(242, 10, 10201, 9), .init(243, 0, 10211, 10), .init(243, 0, 10222, 10),
    .init(244, 0, 10233, 7), .init(245, 0, 10241, 7), .init(246, 0, 10249, 16),
    .init(246, 0, 10266, 8), .init(246, 1, 10275, 9), .init(246, 1, 10285, 11),
    .init(246, 1, 10297, 11), .init(246, 1, 10309, 11), .init(246, 2, 10321, 10),
    .init(246, 3, 10332, 9), .init(246, 3, 10342, 7), .init(246, 3, 10350, 4),
    .init(246, 3, 10355, 7), .init(246, 3, 10363, 8), .init(246, 3, 10372, 7),
    .init(246, 3, 10380, 6), .init(246, 3, 10387, 10), .init(246, 3, 10398, 10),
    .init(246, 3, 10409, 9), .init(246, 3, 10419, 4), .init(246, 3, 10424, 7),
    .init(246, 3, 10432, 9), .init(246, 3, 10442, 4), .init(246, 3, 10447, 10),
    .init(246, 3, 10458, 10), .init(246, 3, 10469, 8), .init(246, 3, 10478, 5),
    .init(246, 3, 10484, 8), .init(246, 3, 10493, 7), .init(246, 3, 10501, 9),
    .init(246, 3, 10511, 14), .init(246, 3, 10526, 12), .init(246, 3, 10539, 12),
    .init(246, 3, 10552, 11), .init(246, 3, 10564, 12), .init(246, 3, 10577, 9),
    .init(246, 3, 10587, 7), .init(246, 3, 10595, 8), .init(246, 3, 10604, 5),
    .init(246, 3, 10610, 10), .init(246, 3, 10621, 7), .init(246, 3, 10629, 8),
    .init(246, 3, 10638, 10), .init(246, 3, 10649, 7), .init(246, 3, 10657, 5),
    .init(246, 3, 10663, 12), .init(246, 3, 10676, 12), .init(246, 3, 10689, 5),
    .init(247, 0, 10695, 11), .init(247, 0, 10707, 14), .init(247, 0, 10722, 16),
    .init(247, 0, 10739, 12), .init(247, 0, 10752, 17), .init(247, 0, 10770, 9),
    .init(247, 0, 10780, 14), .init(247, 0, 10795, 13), .init(247, 0, 10809, 8),
    .init(247, 0, 10818, 13), .init(247, 0, 10832, 16), .init(247, 1, 10849, 6),
    .init(247, 1, 10856, 13), .init(247, 1, 10870, 9), .init(247, 2, 10880, 5),
    .init(247, 2, 10886, 5), .init(247, 2, 10892, 5), .init(247, 2, 10898, 5),
    .init(247, 2, 10904, 5), .init(247, 2, 10910, 5), .init(247, 2, 10916, 5),
    .init(247, 2, 10922, 5), .init(248, 0, 10928, 6), .init(248, 1, 10935, 7),
    .init(248, 1, 10943, 7), .init(248, 1, 10951, 7), .init(248, 3, 10959, 6),
    .init(248, 4, 10966, 5), .init(248, 4, 10972, 5), .init(65280, 0, 10978, 9),
    .init(65280, 0, 10988, 3), .init(65280, 0, 10992, 3), .init(65280, 0, 10996, 3),
    .init(65280, 0, 11000, 3), .init(65280, 0, 11004, 3), .init(65280, 0, 11008, 3),
    .init(65280, 0, 11012, 3), .init(65280, 0, 11016, 3), .init(65280, 0, 11020, 3),
    .init(65280, 0, 11024, 3), .init(65280, 0, 11028, 3), .init(65280, 1, 11032, 4),
    .init(65280, 1, 11037, 3), .init(65280, 1, 11041, 3), .init(65280, 1, 11045, 3),
    .init(65280, 1, 11049, 3), .init(65280, 2, 11053, 6), .init(65280, 2, 11060, 3),
    .init(65280, 2, 11064, 4), .init(65280, 2, 11069, 4), .init(65280, 2, 11074, 4),
    .init(65280, 2, 11079, 4), .init(65280, 2, 11084, 3), .init(65280, 2, 11088, 3),
    .init(65280, 2, 11092, 3),
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
    kafka://|celery://|socks5://|imap://|imaps://|sip://|rtsp://|ssh://|git+https://|svn://|vnc://|\
    rdp://|irc://|http://|https://|x-access-token:|oauth2:|x-token-auth:|gitlab-ci-token:|ftp://|\
    ftps://|sftp://|ldap://|ldaps://|smtp://|smtps://|authorization|authorization|hvs.|hvb.|vault_|\
    vault-|vault |vault.|hashicorp|vaultt|.atlasv1.|dp.pt.|dp.st.|dp.sa.|dp.ct.|dp.scim.|dp.audit.|\
    pul-|ops_eyJ|A3-|tskey-|sha256~|NRAK-|NRII-|NRAL|NRJS-|datadog_api_key|dd_api_key|ddapikey|\
    dd-api-key|datadog-api-key|datadogapikey|datadog|datadog_app_key|dd_app_key|ddappkey|\
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
     pwd:|;pwd=|<pwd>|dbpwd|&pwd=|?pwd=|userpwd|adminpwd|pwd !=|pwd[]|pwd=\"|pwd='|pwd =|pwd: |\
    \npwd=|contrase|kennwort|authtok|signing_key|encryption_key|hmac_key|hmac_secret|aes_key|\
    cipher_key|.quiknode.pro/|rpc.ankr.com/|helius-rpc.com/|.getblock.io/|.blastapi.io/|\
    .chainstack.com/|.nodereal.io/|.tenderly.co/|.drpc.org/|moralis-nodes.com/|.alchemyapi.io/|\
    .unifra.io/|.infstones.com/|sshpass |docker login|podman login|mysql -|mysqldump |mysqladmin |\
    net use |openssl enc|-storepass |-keypass |sqlcmd |smbclient |lftp |ldapsearch |ldapmodify |\
    ldapadd |az login |http -a |https -a |bindpw |-passin pass|-passout pass|-pass pass|redis-cli |\
    convertto-securestring|sqlplus |sqlldr |expdp |impdp |echo \"|echo '|echo -n |printf '|\
    printf \"|networkcredential(|basic_auth(|basicauth(|getconnection(|->connect(|mysqli(|\
    mysqli_connect(|mysql_connect(|mysql.connect(|auth=(|auth = (|credentials(\"|\
    usernamepasswordtoken(|passwordauthentication(|sequelize(|credentials.basic(|.auth(\"|.auth('|\
    .login(\"|.login('|mysqli(|mysqli_connect(|mysql_connect(|mysql.connect(|new pdo(|\
    pymysql.connect(|variable \"|<pass encoding=\"base64\">|identified by|identified with|\
    login password|with password|encrypted password|password '|requirepass|masterauth |\
    insecure-password |rootpw |-password password |snmp-server community|chpasswd:|npmauthident|\
    : psk |: xauth |: eap|:$y$|:$1$|:$7$| $1$|'$1$|'$y$|\"random_password\"|\"random_string\"|\
    password>|aact_prod_|aact_hmlg_|gcntfy-|klaviyo|buildconfigfield|resvalue|jwt.sign(|\
    jwt.verify(|jwt.encode(|jwt.decode(|env.fetch(|,password|,passwd|,pwd|,secret|,api_key|,apikey|\
    ,token|,\"password|\npassword,|;password|;pwd|;passwd|\tpassword|\tpwd| password | password\n|\
     passwd | pwd | secret | token | api key |,client_secret| secret key | access key |,access_key|\
    ,private_key|password,|_token,|_secret,|_key,|_password\n|_token\n|_secret\n|_password\t|\
    _token\t|_key\t|insert into |copy public.|</th>|secret set |put-parameter |--secret-string |\
    secrets set |user-secrets set |--secret |--from-literal|secret:create|env:set |variable set |\
    put-secret-value|noecho|\"securestring|@secure()|]:587|]:465|]:25\t|]:25 |:587 |:587\t|:465 |\
    :465\t|tk-us-|sm_aat_|sm_pat_|sm_sat_|s-s4t2|.acc_|.acc-|%3A%2F%2F|%3D|%25|%21|%2B|%2F|%40|%3A|\
    %22|%5F|%2D|%0A|\\u00|\\x3|\\x5|\\x6|\\x7|&quot;|&#x|&#10|&#11|&#34|&#39|&#6|&#5|&#9|
    """
}
