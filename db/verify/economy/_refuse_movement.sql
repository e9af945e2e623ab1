-- Verify guildkeeper:economy/_refuse_movement on pg

begin;

select 'economy._refuse_movement'::regproc;

rollback;
