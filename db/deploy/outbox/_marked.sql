-- Deploy guildkeeper:outbox/_marked to pg

begin;
set local role guildkeeper_owner;

create function outbox._marked(reason text, effect_id bigint)
returns text
language sql stable parallel safe
return concat_ws(' ', left(reason, 480), format('[effect %s]', effect_id));

comment on function outbox._marked is
'The reason that Discord''s audit log gets of an effect that must not be repeated: it names the effect, so that the entry tells
what became of it (outbox._mark_of). Discord takes 512 characters.';

commit;
