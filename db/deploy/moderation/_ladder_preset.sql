-- Deploy guildkeeper:moderation/_ladder_preset to pg

begin;
set local role guildkeeper_owner;

create function moderation._ladder_preset(ladder moderation.ladder)
returns moderation.rung_row[]
language sql immutable
as $$
  select coalesce(array_agg(row(p.points, p.action, p.duration, p.within)::moderation.rung_row order by p.points), '{}')
  from (
    values
      ('gentle'::moderation.ladder, 3, 'timeout'::moderation.case_kind, '10 minutes'::interval, '720 hours'::interval),
      ('gentle', 4, 'timeout', '1 hour', '720 hours'),
      ('gentle', 5, 'timeout', '24 hours', '720 hours'),
      ('gentle', 6, 'ban', null, '720 hours'),
      ('strict', 2, 'timeout', '1 hour', '2160 hours'),
      ('strict', 3, 'timeout', '24 hours', '2160 hours'),
      ('strict', 4, 'timeout', '168 hours', '2160 hours'),
      ('strict', 5, 'ban', null, '2160 hours')
  ) as p (ladder, points, action, duration, within)
  where p.ladder = _ladder_preset.ladder;
$$;

comment on function moderation._ladder_preset is
'The rungs of a ladder that comes with Guildkeeper; none of off and custom. gentle counts the points of 30 days, strict of 90.';

commit;
