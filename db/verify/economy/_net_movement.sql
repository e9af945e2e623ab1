-- Verify guildkeeper:economy/_net_movement on pg

begin;

select 'economy._net_movement'::regproc;

rollback;
