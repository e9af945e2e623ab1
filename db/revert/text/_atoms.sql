-- Revert guildkeeper:text/_atoms from pg

begin;
set local role guildkeeper_owner;

drop function text._atoms;

commit;
