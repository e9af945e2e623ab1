-- Verify guildkeeper:economy/_adoption on pg

begin;

select 'economy._adoption'::regproc;

rollback;
