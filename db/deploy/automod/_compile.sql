-- Deploy guildkeeper:automod/_compile to pg

begin;
set local role guildkeeper_owner;

create function automod._compile()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guild_id bigint := case when tg_op = 'DELETE' then old.guild_id else new.guild_id end;
  v_set automod.ruleset := automod._ruleset(v_guild_id);
begin
  if tg_op = 'DELETE' and not exists (select from app.guild g where g.guild_id = v_guild_id) then
    return null;  -- the guild itself is being deleted
  end if;

  perform automod._require_bounds(v_set);
  select greatest(v_set.last_number, s.last_number) into v_set.last_number
  from (values (1)) one
  left join automod.ruleset s on s.guild_id = v_guild_id;
  delete from automod.ruleset s where s.guild_id = v_guild_id;
  insert into automod.ruleset select v_set.*;
  return null;
end;
$$;

comment on function automod._compile is 'Keeps automod.ruleset equal to what the rules of the guild come to.';

create trigger compile
after insert or update or delete on automod.rule
for each row execute function automod._compile();

commit;
