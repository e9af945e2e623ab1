-- Verify guildkeeper:choices/choose on pg

begin;

select 'choices.choose'::regproc;

rollback;
