-- Deploy guildkeeper:outbox/_mark_of to pg

begin;
set local role guildkeeper_owner;

create function outbox._mark_of(reason text)
returns bigint
language sql immutable strict parallel safe
return substring(reason from '\[effect ([0-9]{1,18})\]$')::bigint;

comment on function outbox._mark_of is 'The effect that a reason of the audit log names, as outbox._mark wrote it; null: none.';

commit;
