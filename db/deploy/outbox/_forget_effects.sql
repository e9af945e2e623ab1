-- Deploy guildkeeper:outbox/_forget_effects to pg

begin;
set local role guildkeeper_owner;

create function outbox._forget_effects(guild_id bigint, member_id bigint, after_id bigint, until_id bigint)
returns void
language sql
as $$
  delete from outbox.effect e
  where e.guild_id = _forget_effects.guild_id
    and e.effect_id > coalesce(_forget_effects.after_id, 0)
    and e.effect_id <= _forget_effects.until_id
    and e.state not in ('pending', 'claimed')
    and concat_ws(' ', e.lane, e.path, e.body, e.facts, e.reason, e.recipient_id, e.error)
      ~ app._id_pattern(_forget_effects.member_id);
$$;

comment on function outbox._forget_effects is
'Forgets what was sent about a member, of the effects after one and up to another. What is on its way is sent, and forgotten like
everything that is finished (outbox.keep_finished).';

commit;
