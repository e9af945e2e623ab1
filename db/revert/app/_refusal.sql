-- Revert guildkeeper:app/_refusal from pg

begin;
set local role guildkeeper_owner;

drop function app._refusal;
drop type app.refusal;
commit;
