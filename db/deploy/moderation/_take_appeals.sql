-- Deploy guildkeeper:moderation/_take_appeals to pg

begin;
set local role guildkeeper_owner;

create function moderation._take_appeals(guild_id bigint, takes boolean)
returns void
language plpgsql
as $$
begin
  if takes then
    insert into moderation.appeals (guild_id) values (_take_appeals.guild_id) on conflict on constraint appeals_pkey do nothing;
  else
    delete from moderation.appeals a where a.guild_id = _take_appeals.guild_id;
  end if;
end;
$$;

comment on function moderation._take_appeals is
'Says whether a schema above takes up appeals in a guild, or does not any more.';

commit;
