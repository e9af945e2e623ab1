-- Verify guildkeeper:games/_deal_card on pg

begin;

select 'games._deal_card'::regproc;

rollback;
