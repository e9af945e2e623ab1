-- Revert guildkeeper:tickets/_grant_access from pg

begin;
set local role guildkeeper_owner;

drop function tickets._grant_access;

commit;
