-- Deploy guildkeeper:economy/funds to pg

begin;
set local role guildkeeper_owner;

create domain economy.funds as bigint constraint funds_check check (value between 0 and economy._most_in_one_place());
comment on domain economy.funds is 'What is in one account of a member: never less than nothing, at most 10^15.';

commit;
