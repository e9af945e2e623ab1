-- Verify guildkeeper:choices/group_choice on pg

begin;

select 'choices.group_choice'::regtype;

rollback;
