-- Deploy guildkeeper:income/_between to pg

begin;
set local role guildkeeper_owner;

create function income._between(lowest bigint, highest bigint)
returns bigint
language sql volatile
return _between.lowest + floor(random() * (_between.highest - _between.lowest + 1))::bigint;

comment on function income._between is 'A whole number drawn between two, both included: what a claim and a message earn.';

commit;
