-- Verify guildkeeper:choices/_give on pg

begin;

select 'choices._give'::regproc;

rollback;
