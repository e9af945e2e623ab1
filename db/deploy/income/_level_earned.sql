-- Deploy guildkeeper:income/_level_earned to pg

begin;
set local role guildkeeper_owner;

create function income._level_earned()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from integer := case tg_op when 'INSERT' then 0 else old.level end;
  v_amount bigint;
begin
  select s.level_amount * (new.level - v_from) into v_amount
  from income.settings s
  where s.guild_id = new.guild_id;

  -- Not here: levels are reached in whichever order a batch writes its members, all of whom would be locked then.
  if v_amount > 0 then
    perform outbox.schedule(
      new.guild_id, now(), 'income._pay_level', jsonb_build_object('member_id', new.member_id, 'amount', v_amount)
    );
  end if;
  return null;
end;
$$;

comment on function income._level_earned is
'Whoever earned levels has the setting level_amount for each of them paid, right after the transaction in which that was. A level
that came by a new curve pays nothing.';

create trigger level_earned_by_insert
after insert on leveling.member
for each row when (new.level > 0)
execute function income._level_earned();

create trigger level_earned_by_update
after update on leveling.member
for each row when (new.level > old.level and new.xp > old.xp)
execute function income._level_earned();

commit;
