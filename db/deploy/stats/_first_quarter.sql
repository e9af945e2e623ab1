-- Deploy guildkeeper:stats/_first_quarter to pg

begin;
set local role guildkeeper_owner;

create function stats._first_quarter(moment timestamptz)
returns integer
language sql immutable parallel safe
return ceil(extract(epoch from _first_quarter.moment) / 900)::integer;

comment on function stats._first_quarter is
'The first quarter of an hour (stats._quarter_of) that begins then or later: a quarter is of the span in which it begins, so that
the one that goes on now counts.';

commit;
