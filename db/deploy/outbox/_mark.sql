-- Deploy guildkeeper:outbox/_mark to pg

begin;
set local role guildkeeper_owner;

create function outbox._mark(effect_id bigint)
returns text
language sql immutable parallel safe
return format('[effect %s]', effect_id);

comment on function outbox._mark is
'What ends the reason that Discord''s audit log gets of an effect that must not be repeated: it names the effect, so that the
entry tells what became of it (outbox._mark_of).';

commit;
