-- Deploy guildkeeper:app/_because to pg

begin;
set local role guildkeeper_owner;

create function app._because(kind text, facts jsonb default '{}')
returns jsonb
language sql immutable parallel safe
return jsonb_build_object('because', kind) || facts;

comment on function app._because is
'A reason as a fact: its kind, such as leveling.level, and what its sentence names. The bot says it, reason-leveling-level of
bot/locales, in the words of who reads it; `text` among the facts is what somebody wrote, and follows. A reason that is nothing
but a text is a JSON string.';

commit;
