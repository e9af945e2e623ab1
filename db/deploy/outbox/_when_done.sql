-- Deploy guildkeeper:outbox/_when_done to pg

begin;
set local role guildkeeper_owner;

create function outbox._when_done(guild_id bigint, effect_id bigint, function text, arguments jsonb)
returns void
language plpgsql
as $$
begin
  perform outbox._require_handler(_when_done.function);

  insert into outbox.follow_up (guild_id, effect_id, function, arguments)
  values (_when_done.guild_id, _when_done.effect_id, _when_done.function, _when_done.arguments);
end;
$$;

comment on function outbox._when_done is
'Once the effect is done, a registered function is due, with these arguments and the id of what Discord made of it, as
`message_id`, `channel_id` (a thread is one) or `role_id`. Only the functions of the schema discord call it. Refuses: U0HDL a
function nobody registered.';

commit;
