-- Revert guildkeeper:app/_because from pg

begin;
set local role guildkeeper_owner;

drop function app._because;

commit;
