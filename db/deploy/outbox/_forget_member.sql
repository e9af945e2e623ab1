-- Deploy guildkeeper:outbox/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function outbox._forget_member(guild_id bigint, member_id bigint, spared text[])
returns void
language plpgsql
as $$
declare
  v_id constant text := app._id_pattern(_forget_member.member_id);
begin
  delete from outbox.due d
  where d.guild_id = _forget_member.guild_id
    and (d.finished_at is not null or d.state = 'pending' and split_part(d.function, '.', 1) <> all (_forget_member.spared))
    and concat_ws(' ', d.arguments, d.key, d.error) ~ v_id;
end;
$$;

comment on function outbox._forget_member is
'Calls off what is due about a member, but for work of the schemas that are spared, and forgets what was done. What was sent about
them is forgotten by outbox._forget_effects.';

commit;
