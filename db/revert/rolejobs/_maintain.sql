-- Revert guildkeeper:rolejobs/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._maintain;

commit;
