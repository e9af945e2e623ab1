-- Revert guildkeeper:app/_amount_or from pg

begin;
set local role guildkeeper_owner;

drop function app._amount_or;

commit;
