-- Revert guildkeeper:rolejobs/_next_number from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._next_number;

commit;
