-- Verify guildkeeper:economy/_board_page on pg

begin;

select 'economy.fortune_line'::regtype;
select 'economy._board_page(bigint, text, bigint, integer)'::regprocedure;

rollback;
