-- Verify guildkeeper:text/_tokens on pg

begin;

select 'text._tokens'::regproc;

rollback;
