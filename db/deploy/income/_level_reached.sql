-- Deploy guildkeeper:income/_level_reached to pg
-- requires: income/_pay_level outbox/schedule

begin;
set local role guildkeeper_owner;

create function income._level_reached(
  guild_id bigint,
  member_id bigint,
  from_level integer,
  to_level integer,
  at timestamptz
)
returns void
language plpgsql
as $$
declare
  v_income bigint;
begin
  select s.level_income * (_level_reached.to_level - _level_reached.from_level) into v_income
  from economy.settings s
  where s.guild_id = _level_reached.guild_id;

  -- Not here: levels are reached in whichever order a batch writes its members, all of whom would be locked then.
  if v_income > 0 then
    perform outbox.schedule(
      _level_reached.guild_id, _level_reached.at, 'income._pay_level',
      jsonb_build_object('member_id', _level_reached.member_id, 'amount', v_income)
    );
  end if;
end;
$$;

comment on function income._level_reached(bigint, bigint, integer, integer, timestamptz) is
'A member has earned the levels after from_level up to to_level: has level_income for each of them paid, right after the
transaction in which that was.';

commit;
