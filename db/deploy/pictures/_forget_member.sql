-- Deploy guildkeeper:pictures/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function pictures._forget_member(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  delete from pictures.style s where s.guild_id = _forget_member.guild_id and s.member_id = _forget_member.member_id;
$$;

comment on function pictures._forget_member is
'Forgets how the pictures of a member look.';

commit;
