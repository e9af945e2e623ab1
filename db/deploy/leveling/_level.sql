-- Deploy guildkeeper:leveling/_level to pg

begin;
set local role guildkeeper_owner;

create function leveling._level(settings leveling.settings, xp bigint)
returns integer
language plpgsql immutable
as $$
declare
  v_reached integer := 0;
  v_missed integer := 1001;
  v_middle integer;
begin
  while v_missed - v_reached > 1 loop
    v_middle := (v_reached + v_missed) / 2;
    if leveling._threshold(settings, v_middle) <= xp then
      v_reached := v_middle;
    else
      v_missed := v_middle;
    end if;
  end loop;
  return v_reached;
end;
$$;

comment on function leveling._level is
'The highest level, 0 to 1000, whose threshold these XP reach: ten steps of bisection, exact on every curve.';

commit;
