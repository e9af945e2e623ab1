-- Revert guildkeeper:games/slots from pg

begin;
set local role guildkeeper_owner;

drop function games.slots;

commit;
