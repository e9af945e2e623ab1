-- Verify guildkeeper:economy/schema on pg

begin;

select 'economy'::regnamespace;

rollback;
