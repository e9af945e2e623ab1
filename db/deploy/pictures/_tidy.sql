-- Deploy guildkeeper:pictures/_tidy to pg

begin;
set local role guildkeeper_owner;

create function pictures._tidy(guild_id bigint, member_id bigint)
returns void
language sql
begin atomic
  delete from pictures.style o
  where o.guild_id = _tidy.guild_id and o.member_id = _tidy.member_id and o.accent is null and o.digest is null;
end;

comment on function pictures._tidy is 'Forgets the choices of a member who has none any more.';

commit;
