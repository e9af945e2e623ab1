-- Deploy guildkeeper:economy/_most_in_one_place to pg

begin;
set local role guildkeeper_owner;

create function economy._most_in_one_place()
returns bigint
language sql immutable
return 1000000000000000;

comment on function economy._most_in_one_place is 'The most that a member can have in the wallet or in the bank.';

commit;
