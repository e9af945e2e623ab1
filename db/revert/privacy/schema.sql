-- Revert guildkeeper:privacy/schema from pg

begin;
set local role guildkeeper_owner;

drop schema privacy;

commit;
