-- Deploy guildkeeper:leveling/_threshold to pg

begin;
set local role guildkeeper_owner;

create function leveling._threshold(settings leveling.settings, level integer)
returns bigint
language sql immutable
return case (settings).curve
  when 'quadratic' then 100::bigint * level * level
  when 'mee6' then level * (10::bigint * level * level + 135 * level + 455) / 6
  when 'linear' then 1000::bigint * level
  when 'custom' then floor(
    (settings).curve_cubic * level * level * level + (settings).curve_square * level * level + (settings).curve_linear * level
  )::bigint
end;

comment on function leveling._threshold is
'XP needed in total for a level, on the curve of these settings. Level 0 takes none; every level takes at least as much as the
one below.';

commit;
