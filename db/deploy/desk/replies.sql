-- Deploy guildkeeper:desk/replies to pg

begin;
set local role guildkeeper_owner;

create function desk.replies(guild_id bigint)
returns setof desk.saved_reply
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(replies.guild_id);
  return query
  select r.* from desk.saved_reply r where r.guild_id = replies.guild_id order by r.name, r.language;
end;
$$;

comment on function desk.replies is 'What the staff of a guild say often, by name and language. Refuses: U0GLD.';

grant execute on function desk.replies to guildkeeper_bot, guildkeeper_admin;

commit;
