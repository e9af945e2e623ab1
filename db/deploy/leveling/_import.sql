-- Deploy guildkeeper:leveling/_import to pg

begin;
set local role guildkeeper_owner;

create function leveling._import()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_had bigint;
begin
  perform app._require_guild(new.guild_id);
  perform app._require_member(new.member_id);
  perform app._require_amount(new.xp, 0, leveling._most_xp());
  v_had := leveling._lock_member(new.guild_id, new.member_id);
  if new.xp = v_had then
    return new;
  end if;

  update leveling.member m set xp = new.xp where m.guild_id = new.guild_id and m.member_id = new.member_id;
  insert into leveling.history (guild_id, member_id, at, rule, amount, xp, reason)
  values (
    new.guild_id, new.member_id, now(), 'edit', new.xp - v_had, new.xp, session_user
  );
  perform app._write_audit(
    new.guild_id, 'insert leveling.standings', jsonb_build_object('member_id', new.member_id, 'xp', v_had),
    jsonb_build_object('member_id', new.member_id, 'xp', new.xp)
  );
  return new;
end;
$$;

comment on function leveling._import is
'A line that somebody copies into leveling.standings sets the XP of a member, whether they had some or not, with history and
audit. Refuses: U0GLD, U0MEM, U0AMT.';

create trigger import
instead of insert on leveling.standings
for each row execute function leveling._import();

-- Of a standing, level and rank follow from the XP.
grant insert (guild_id, member_id, xp) on leveling.standings to guildkeeper_admin;

commit;
