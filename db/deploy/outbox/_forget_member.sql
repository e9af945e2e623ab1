-- Deploy guildkeeper:outbox/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function outbox._forget_member(guild_id bigint, member_id bigint, spared text[])
returns void
language plpgsql
as $$
declare
  v_id constant text := format('(?<![0-9])%s(?![0-9])', _forget_member.member_id);
begin
  delete from outbox.effect e
  where e.guild_id = _forget_member.guild_id
    and e.state not in ('pending', 'claimed')
    and concat_ws(' ', e.lane, e.path, e.body, e.facts, e.reason, e.recipient_id, e.error) ~ v_id;
  delete from outbox.due d
  where d.guild_id = _forget_member.guild_id
    and (d.finished_at is not null or d.state = 'pending' and split_part(d.function, '.', 1) <> all (_forget_member.spared))
    and concat_ws(' ', d.arguments, d.key, d.error) ~ v_id;
end;
$$;

comment on function outbox._forget_member is
'Forgets what was sent about a member, and calls off what is due about them, but for work of the schemas that are spared. What is
on its way is sent, and forgotten like everything that is finished (outbox.keep_finished).';

commit;
