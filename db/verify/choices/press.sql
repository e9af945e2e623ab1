-- Verify guildkeeper:choices/press on pg

begin;

select 'choices.press'::regproc;

rollback;
