-- Verify guildkeeper:privacy/shelf on pg

begin;

select * from privacy.shelf where false;

rollback;
