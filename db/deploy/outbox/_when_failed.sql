-- Deploy guildkeeper:outbox/_when_failed to pg

begin;
set local role guildkeeper_owner;

create function outbox._when_failed(guild_id bigint, effect_id bigint, function text, arguments jsonb)
returns void
language plpgsql
as $$
begin
  perform outbox._require_handler(_when_failed.function);
  insert into outbox.follow_up (guild_id, effect_id, function, arguments, after_failure)
  values (_when_failed.guild_id, _when_failed.effect_id, _when_failed.function, _when_failed.arguments, true);
end;
$$;

comment on function outbox._when_failed is
'Once the effect is dead or expired, a registered function is due, with these arguments, `state`, `code` and `error`: what
became of it, and Discord''s answer. Only the functions of the schema discord call it. Refuses: U0HDL a function nobody
registered.';

commit;
