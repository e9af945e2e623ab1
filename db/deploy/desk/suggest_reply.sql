-- Deploy guildkeeper:desk/suggest_reply to pg

begin;
set local role guildkeeper_owner;

create function desk.suggest_reply(guild_id bigint, typed text)
returns setof app.suggestion
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select distinct r.name, r.name
  from desk.saved_reply r
  where r.guild_id = suggest_reply.guild_id
    and strpos(lower(r.name), lower(coalesce(suggest_reply.typed, ''))) > 0
  order by r.name
  limit 25;
$$;

comment on function desk.suggest_reply is
'At most 25 lines of autocomplete, Discord''s limit: saved replies whose name contains what was typed.';

grant execute on function desk.suggest_reply to guildkeeper_bot, guildkeeper_admin;

commit;
