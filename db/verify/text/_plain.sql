-- Verify guildkeeper:text/_plain on pg

begin;

select 'text._plain'::regproc;

rollback;
