-- Revert guildkeeper:privacy/part from pg

begin;
set local role guildkeeper_owner;

drop view privacy.part;

commit;
