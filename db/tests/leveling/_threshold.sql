-- Specification of leveling._threshold: the XP a level takes in total, curve by curve.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

create function pg_temp.thresholds(curve leveling.curve, levels integer[]) returns bigint[] language sql as $$
  select array_agg(leveling._threshold(
    jsonb_populate_record(s, jsonb_build_object(
      'curve', thresholds.curve, 'curve_cubic', 0.5, 'curve_square', 10.25, 'curve_linear', 3
    )),
    l.level
  ) order by l.place)
  from leveling.settings s, unnest(thresholds.levels) with ordinality as l (level, place)
  where s.guild_id = 1
$$;

select is(
  pg_temp.thresholds('quadratic', '{0,1,2,3,10,1000}'), '{0,100,400,900,10000,100000000}'::bigint[],
  'quadratic is 100·n²'
);
select is(
  pg_temp.thresholds('mee6', '{0,1,2,3,10,100,1000}'), '{0,100,255,475,4675,1899250,1689242500}'::bigint[],
  'mee6 is n(10n²+135n+455)/6'
);
select is(pg_temp.thresholds('linear', '{0,1,2,3,1000}'), '{0,1000,2000,3000,1000000}'::bigint[], 'linear is 1000·n');
select is(
  pg_temp.thresholds('custom', '{0,1,2,3,1000}'), '{0,13,51,114,510253000}'::bigint[],
  'custom is cubic·n³ + square·n² + linear·n, rounded down'
);
select is(
  leveling._threshold(
    jsonb_populate_record(
      s, '{"curve": "custom", "curve_cubic": 1000, "curve_square": 1000000, "curve_linear": 1000000}'
    ), 1000
  ),
  2001000000000, 'the steepest curve there may be does not overflow'
)
from leveling.settings s where s.guild_id = 1;
select is_empty(
  $$select c.curve, l.level
    from leveling.settings s, enum_range(null::leveling.curve) as e (all_curves), unnest(e.all_curves) as c (curve),
      generate_series(1, 1000) as l (level)
    where s.guild_id = 1
      and leveling._threshold(jsonb_populate_record(s, jsonb_build_object('curve', c.curve)), l.level)
        <= leveling._threshold(jsonb_populate_record(s, jsonb_build_object('curve', c.curve)), l.level - 1)$$,
  'on every curve each level takes more than the one below'
);
select is_empty(
  $$select l.level
    from leveling.settings s, generate_series(1, 1000) as l (level),
      jsonb_populate_record(s, '{"curve": "custom", "curve_cubic": 0.3, "curve_square": 0.3, "curve_linear": 0.4}') as k
    where s.guild_id = 1 and leveling._threshold(k, l.level) <= leveling._threshold(k, l.level - 1)$$,
  'on the flattest custom curve there may be, too'
);

select * from finish();
rollback;
