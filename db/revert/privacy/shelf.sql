-- Revert guildkeeper:privacy/shelf from pg

begin;
set local role guildkeeper_owner;

drop view privacy.shelf;

commit;
