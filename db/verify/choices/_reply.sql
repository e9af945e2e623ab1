-- Verify guildkeeper:choices/_reply on pg

begin;

select 'choices._reply'::regproc;

rollback;
